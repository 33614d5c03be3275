import type { JobClient } from '../../worker/jobClient.ts';
import type { JobId } from '../../worker/jobRegistry.ts';
import { createJobEntries, type JobEntries } from './jobEntries.ts';
import { createJobSlot, type JobSlot } from './jobSlot.ts';

/** The long computations of one atlas: answers are remembered by what was asked. */
export interface Jobs {
  slot<Id extends JobId>(job: Id): JobSlot<Id>;
}

/** Nothing runs, and no worker exists, before a slot is asked. */
export function createJobs(client: Pick<JobClient, 'startJob'>): Jobs {
  const entries = new Map<JobId, unknown>();
  return {
    slot<Id extends JobId>(job: Id) {
      const known = entries.get(job) ?? createJobEntries(client, job);
      entries.set(job, known);
      // The map holds the entries of a job under its id and of no other.
      return createJobSlot(known as JobEntries<Id>);
    },
  };
}
