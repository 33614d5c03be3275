import type { JobClient, JobRun } from '../../worker/jobClient.ts';
import type { JobEnd } from '../../worker/jobHost.ts';
import type { JobId, JobInput, JobOutput } from '../../worker/jobRegistry.ts';
import { sameInput } from './sameInput.ts';

/** A question and what is known of its answer, shared by everyone who asks the same. */
export interface JobEntry<Id extends JobId> {
  readonly input: JobInput<Id>;
  readonly progress: number;
  /** Null while it runs, or before anyone holds it. */
  readonly end: JobEnd<JobOutput<Id>> | null;
  /**
   * Starts the job, tells of every change, and keeps it running until what is returned is called: a
   * job that nobody holds is cancelled.
   */
  hold(listener: () => void): () => void;
  cancel(): void;
  /** Starts a failed or cancelled job again. */
  retry(): void;
}

export interface JobEntries<Id extends JobId> {
  /** The entry of an equal input, or a new one. */
  of(input: JobInput<Id>): JobEntry<Id>;
  /** As `of`, but null rather than a new one. */
  find(input: JobInput<Id>): JobEntry<Id> | null;
}

/** Enough to go back and forth between a few questions; a result can be large. */
const KEPT_PER_JOB = 6;

/** The questions of one job, the latest ones with their answers. */
export function createJobEntries<Id extends JobId>(
  client: Pick<JobClient, 'startJob'>,
  job: Id,
): JobEntries<Id> {
  let kept: readonly HeldEntry<Id>[] = [];
  const find = (input: JobInput<Id>) => kept.find((entry) => sameInput(entry.input, input)) ?? null;
  return {
    find,
    of(input) {
      const entry = find(input) ?? createEntry((asked) => client.startJob(job, asked), input);
      const others = kept.filter((other) => other !== entry);
      kept = [entry, ...others.filter((other, age) => age < KEPT_PER_JOB - 1 || other.isHeld())];
      return entry;
    },
  };
}

interface HeldEntry<Id extends JobId> extends JobEntry<Id> {
  isHeld(): boolean;
}

function createEntry<Id extends JobId>(
  start: (input: JobInput<Id>) => JobRun<JobOutput<Id>>,
  input: JobInput<Id>,
): HeldEntry<Id> {
  const holders = new Set<() => void>();
  let run: JobRun<JobOutput<Id>> | null = null;
  let progress = 0;
  let end: JobEnd<JobOutput<Id>> | null = null;

  const tell = () => {
    for (const listener of holders) listener();
  };
  const begin = () => {
    const begun = start(input);
    run = begun;
    progress = 0;
    end = null;
    begun.onProgress((share) => {
      progress = share;
      tell();
    });
    void begun.result.then((ended) => {
      if (run !== begun) return;
      run = null;
      end = ended;
      tell();
    });
  };
  const abandon = () => {
    const abandoned = run;
    run = null;
    abandoned?.cancel();
  };

  return {
    input,
    get progress() {
      return progress;
    },
    get end() {
      return end;
    },
    isHeld: () => holders.size > 0,
    hold(listener) {
      // Two holders may come with one function; each must count.
      const holder = () => listener();
      holders.add(holder);
      if (run === null && !isLasting(end)) {
        begin();
        tell();
      }
      return () => {
        if (holders.delete(holder) && holders.size === 0) abandon();
      };
    },
    cancel: () => run?.cancel(),
    retry() {
      if (run !== null || end?.status === 'done') return;
      begin();
      tell();
    },
  };
}

/** Whether asking once more would only give the same: a fault of the network or of a person would not. */
function isLasting(end: JobEnd<unknown> | null): boolean {
  if (end === null || end.status === 'cancelled') return false;
  return end.status === 'done' || end.problem.code === 'computation_failed';
}
