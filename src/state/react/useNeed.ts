import { useMemo, useRef } from 'react';
import type { QuestionInput } from '../../domain/need/assessQuestion.ts';
import type { JobOutput } from '../../worker/jobRegistry.ts';
import type { JobState } from '../jobs/jobState.ts';
import type { NeedShown } from '../need/needShown.ts';
import { selectNeed } from '../need/selectNeed.ts';
import { useAtlasState } from './useAtlas.ts';
import { type AskedJob, useJob, useJobWithoutProgress } from './useJob.ts';

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
 * One part of what is shown: whoever needs no more of it does not render when the rest changes, and a
 * slider that moves must not draw what it does not touch. `select` must return stable objects. Throws
 * outside that view.
 */
export function useNeedPart<Part>(select: (shown: NeedShown) => Part): Part {
  return useAtlasState((state, atlas) => {
    const shown = selectNeed(state, atlas);
    if (shown === null) throw new Error('useNeedPart(): Bedarf & Angebot is not the view');
    return select(shown);
  });
}

/**
 * Rank ranges and verdicts of the question on the screen, worked out beside the page. While something
 * is only being tried out (a slider moves) nothing is asked: the answer to the kept question stands as
 * a stale one until the new question is kept.
 */
export function useJudgement(): AskedJob<JobOutput<'judge_areas'>> {
  const { input, asked } = useAskedInput();
  const { state, cancel, retry } = useJob('judge_areas', asked);
  const shown = useOutdated(state, asked !== input);
  return useMemo(() => ({ state: shown, cancel, retry }), [shown, cancel, retry]);
}

/** The same for views that do not show its progress. */
export function useJudgementState(): JobState<JobOutput<'judge_areas'>> {
  const { input, asked } = useAskedInput();
  return useOutdated(useJobWithoutProgress('judge_areas', asked), asked !== input);
}

/** What the screen shows, and what was last kept of it. */
function useAskedInput(): { readonly input: QuestionInput; readonly asked: QuestionInput } {
  const input = useNeedPart((shown) => shown.input);
  const isTrying = useAtlasState((state) => state.session.preview !== null);
  // What coverage is being worked out for is judged after that, not beside it.
  const isStale = useNeedPart((shown) => shown.isStale);
  const asked = useRef(input);
  if (!isTrying && !isStale) asked.current = input;
  return { input, asked: asked.current };
}

function useOutdated<Output>(state: JobState<Output>, isOutdated: boolean): JobState<Output> {
  return useMemo(
    () =>
      isOutdated && state.status === 'done'
        ? { status: 'running', progress: 0, stale: state.output }
        : state,
    [isOutdated, state],
  );
}
