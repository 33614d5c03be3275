import { useEffect, useState, useSyncExternalStore } from 'react';
import type { JobId, JobInput, JobOutput } from '../../worker/jobRegistry.ts';
import type { JobState } from '../jobs/jobState.ts';
import { useAtlas } from './useAtlas.ts';

export interface AskedJob<Output> {
  readonly state: JobState<Output>;
  /** For a person who no longer wants to wait. */
  cancel(): void;
  /** Asks once more what failed or was cancelled. */
  retry(): void;
}

/**
 * The answer of a long computation to `input`, worked out off the page's thread; null asks for nothing.
 * `input` is compared by content, quickly where its parts are memoised. `job` must stay the same for
 * the life of the component. Given up when the component goes away and nobody else asks the same.
 */
export function useJob<Id extends JobId>(
  job: Id,
  input: JobInput<Id> | null,
): AskedJob<JobOutput<Id>> {
  const { jobs } = useAtlas();
  const [slot] = useState(() => jobs.slot(job));
  const stateNow = () => slot.stateFor(input);
  const state = useSyncExternalStore(slot.subscribe, stateNow, stateNow);
  useEffect(() => slot.ask(input), [slot, input]);
  useEffect(() => () => slot.ask(null), [slot]);
  return { state, cancel: slot.cancel, retry: slot.retry };
}
