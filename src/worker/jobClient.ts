import { createHostKeeper, type HostSurroundings } from './hostKeeper.ts';
import type { JobEnd } from './jobHost.ts';
import type { JobId, JobInput, JobOutput } from './jobRegistry.ts';

export interface JobSurroundings extends HostSurroundings {
  /** Calls back before the next picture is drawn. */
  nextFrame(action: () => void): void;
}

/** One asked-for computation. */
export interface JobRun<Output> {
  /** Never rejects, and never yields half a result. */
  readonly result: Promise<JobEnd<Output>>;
  /** Settles `result` at once; does nothing once it is settled. */
  cancel(): void;
  /** Told the share done, 0 to 1, rising, once per frame at most. Returns the end of listening. */
  onProgress(listener: (share: number) => void): () => void;
}

export interface StartOptions {
  /** A newer run in the same slot cancels the older one. */
  readonly slot?: string;
}

export interface JobClient {
  startJob<Id extends JobId>(
    job: Id,
    input: JobInput<Id>,
    options?: StartOptions,
  ): JobRun<JobOutput<Id>>;
  /** Cancels everything and ends the worker; a later job starts a new one. */
  dispose(): void;
}

interface ActiveRun {
  readonly slot: string | undefined;
  cancel(): void;
}

/**
 * Runs jobs in the worker, which the first job starts, or on the page in short slices where there is
 * no worker. The page does not notice the difference but for the frame rate. Inputs are copied.
 */
export function createJobClient(surroundings: JobSurroundings): JobClient {
  const active = new Set<ActiveRun>();
  const keeper = createHostKeeper(surroundings);
  let latestTicket = 0;

  return {
    startJob<Id extends JobId>(job: Id, input: JobInput<Id>, { slot }: StartOptions = {}) {
      if (slot !== undefined) for (const run of active) if (run.slot === slot) run.cancel();
      latestTicket += 1;
      const ticket = latestTicket;
      const progress = createProgress(surroundings.nextFrame);
      let settle: (end: JobEnd<JobOutput<Id>>) => void = () => {};
      const result = new Promise<JobEnd<JobOutput<Id>>>((resolve) => {
        settle = resolve;
      });
      const end = (ended: JobEnd<unknown>) => {
        active.delete(run);
        progress.end();
        // The registry says what this job yields; the border does not carry that knowledge.
        settle(ended as JobEnd<JobOutput<Id>>);
      };
      const run: ActiveRun = {
        slot,
        cancel() {
          if (!active.has(run)) return;
          end({ status: 'cancelled' });
          keeper.stop(ticket);
        },
      };
      active.add(run);
      void keeper.run({ ticket, job, input }, progress.report).then(end);
      return { result, cancel: run.cancel, onProgress: progress.listen };
    },
    dispose() {
      for (const run of active) run.cancel();
      keeper.close();
    },
  };
}

/** Hands on the greatest share reported, once per frame, until it is ended. */
function createProgress(nextFrame: JobSurroundings['nextFrame']) {
  const listeners = new Set<(share: number) => void>();
  let latest = 0;
  let isFramePending = false;
  return {
    report(share: number): void {
      latest = Math.max(latest, share);
      if (isFramePending || listeners.size === 0) return;
      isFramePending = true;
      nextFrame(() => {
        isFramePending = false;
        for (const listener of listeners) listener(latest);
      });
    },
    listen(listener: (share: number) => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    end(): void {
      listeners.clear();
    },
  };
}
