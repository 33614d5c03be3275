import type { Judgement } from '../../domain/need/needAssessment.ts';
import type { JobState } from '../../state/jobs/jobState.ts';

export interface ShownJudgement {
  /** Null where there is none that fits these areas. */
  readonly judgement: Judgement | null;
  /** It answers the question before, and must look so. */
  readonly isStale: boolean;
}

/** The verdicts that may be shown while others are worked out: those of before, of the same areas. */
export function shownJudgement(state: JobState<Judgement>, areaCount: number): ShownJudgement {
  if (state.status === 'done') return { judgement: state.output, isStale: false };
  // Once given up, an old verdict would stand there for good as if it were the answer.
  const stale = state.status === 'running' ? state.stale : null;
  return stale === null || stale.verdict.length !== areaCount
    ? { judgement: null, isStale: false }
    : { judgement: stale, isStale: true };
}
