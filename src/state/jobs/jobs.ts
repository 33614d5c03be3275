import type { JobClient } from '../../worker/jobClient.ts';
import type { JobId, JobInput, JobOutput } from '../../worker/jobRegistry.ts';
import { createJobEntries, type JobEntries } from './jobEntries.ts';
import { createJobSlot, type JobSlot } from './jobSlot.ts';

/** The long computations of one atlas: answers are remembered by what was asked. */
export interface Jobs {
  slot<Id extends JobId>(job: Id): JobSlot<Id>;
  /** The answer to `input` where it is among the latest ones; null where it is not. Asks nothing. */
  known<Id extends JobId>(job: Id, input: JobInput<Id>): JobOutput<Id> | null;
}

/** Nothing runs, and no worker exists, before a slot is asked. */
export function createJobs(client: Pick<JobClient, 'startJob'>): Jobs {
  const entries = new Map<JobId, unknown>();
  const entriesOf = <Id extends JobId>(job: Id): JobEntries<Id> => {
    const known = entries.get(job) ?? createJobEntries(client, job);
    entries.set(job, known);
    // The map holds the entries of a job under its id and of no other.
    return known as JobEntries<Id>;
  };
  return {
    slot: (job) => createJobSlot(entriesOf(job)),
    known(job, input) {
      const end = entriesOf(job).find(input)?.end ?? null;
      return end?.status === 'done' ? end.output : null;
    },
  };
}
