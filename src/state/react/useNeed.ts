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

/** Rank ranges and verdicts of the question on the screen, worked out beside the page. */
export function useJudgement(): AskedJob<JobOutput<'judge_areas'>> {
  return useJob('judge_areas', useNeed().input);
}
