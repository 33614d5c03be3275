import { useEffect } from 'react';
import type { JobOutput } from '../../worker/jobRegistry.ts';
import { selectAwaitedCoverage } from '../need/selectNeed.ts';
import { useAtlas, useAtlasState } from './useAtlas.ts';
import { type AskedJob, useJob } from './useJob.ts';

/**
 * Asks the worker for coverage that is too large for the page, wherever the view needs it, and lets the
 * view know of the answer. To be used once, by whatever stands around the view.
 */
export function useAwaitedCoverage(): AskedJob<JobOutput<'assess_coverage'>> {
  const { store } = useAtlas();
  const job = useJob('assess_coverage', useAtlasState(selectAwaitedCoverage));
  const { status } = job.state;
  useEffect(() => {
    // Answers are no part of the store: nothing in it changes, but its views must look again.
    if (status === 'done') store.setState({});
  }, [store, status]);
  return job;
}
