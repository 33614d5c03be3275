import { useMemo, useRef } from 'react';
import type { JobOutput } from '../../worker/jobRegistry.ts';
import type { NeedShown } from '../need/needShown.ts';
import { selectNeed } from '../need/selectNeed.ts';
import { useAtlasState } from './useAtlas.ts';
import { type AskedJob, useJob } from './useJob.ts';

/**
 * What Bedarf & Angebot shows. Its parts keep their identity while they do not change. Throws outside
 * that view.
 */
export function useNeed(): NeedShown {
  const shown = useAtlasState(selectNeed);
  if (shown === null) throw new Error('useNeed(): Bedarf & Angebot is not the view');
  return shown;
}

/**
 * Rank ranges and verdicts of the question on the screen, worked out beside the page. While something
 * is only being tried out (a slider moves) nothing is asked: the answer to the kept question stands as
 * a stale one until the new question is kept.
 */
export function useJudgement(): AskedJob<JobOutput<'judge_areas'>> {
  const { input } = useNeed();
  const isTrying = useAtlasState((state) => state.session.preview !== null);
  const asked = useRef(input);
  if (!isTrying) asked.current = input;
  const job = useJob('judge_areas', asked.current);
  const isOutdated = asked.current !== input;
  return useMemo(
    () =>
      isOutdated && job.state.status === 'done'
        ? { ...job, state: { status: 'running', progress: 0, stale: job.state.output } }
        : job,
    [isOutdated, job],
  );
}
