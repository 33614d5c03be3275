import { useEffect, useState, useSyncExternalStore } from 'react';
import type { JobId, JobInput, JobOutput } from '../../worker/jobRegistry.ts';
import type { JobSlot } from '../jobs/jobSlot.ts';
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
  const slot = useJobSlot(job, input);
  const stateNow = () => slot.stateFor(input);
  const state = useSyncExternalStore(slot.subscribe, stateNow, stateNow);
  return { state, cancel: slot.cancel, retry: slot.retry };
}

/**
 * The state of the same answer for views that do not show how far it is: `progress` stays as it was, so
 * that they do not render at every report of the worker.
 */
export function useJobWithoutProgress<Id extends JobId>(
  job: Id,
  input: JobInput<Id> | null,
): JobState<JobOutput<Id>> {
  const slot = useJobSlot(job, input);
  const [calm] = useState(() => createCalm<JobOutput<Id>>());
  const stateNow = () => calm(slot.stateFor(input));
  return useSyncExternalStore(slot.subscribe, stateNow, stateNow);
}

function useJobSlot<Id extends JobId>(job: Id, input: JobInput<Id> | null): JobSlot<Id> {
  const { jobs } = useAtlas();
  const [slot] = useState(() => jobs.slot(job));
  useEffect(() => slot.ask(input), [slot, input]);
  useEffect(() => () => slot.ask(null), [slot]);
  return slot;
}

/** The same object as long as nothing but the progress differs. */
function createCalm<Output>(): (state: JobState<Output>) => JobState<Output> {
  let latest: JobState<Output> = { status: 'idle' };
  return (state) => {
    const goesOn =
      latest.status === 'running' && state.status === 'running' && latest.stale === state.stale;
    if (!goesOn) latest = state;
    return latest;
  };
}
