import type { Job } from './job.ts';
import { errorFacts, type JobProblem } from './jobProblem.ts';
import type { JobId } from './jobRegistry.ts';

/** How a job ended. Never half a result. */
export type JobEnd<Output> =
  | { readonly status: 'done'; readonly output: Output }
  | { readonly status: 'failed'; readonly problem: JobProblem }
  | { readonly status: 'cancelled' };

export interface JobOrder {
  /** Different for every order of a page. */
  readonly ticket: number;
  readonly job: JobId;
  readonly input: unknown;
}

export type ReportShare = (share: number) => void;

/** Where jobs run: the worker, or the page itself. */
export interface JobHost {
  /** Never rejects for what a job does; `report` is told the share done once per slice. */
  run(order: JobOrder, report: ReportShare): Promise<JobEnd<unknown>>;
  /** Ends a running job after its slice; does nothing for others. */
  stop(ticket: number): void;
}

export interface JobHostOptions {
  readonly jobs: Readonly<Record<JobId, Job<never, unknown>>>;
  /** How long steps follow one another before others get their turn. */
  readonly sliceMs: number;
  readonly now: () => number;
  /** Resolves when everything that was waiting has had its turn. */
  readonly pause: () => Promise<void>;
  /** Takes a copy of the input where no border has done so. */
  readonly copy?: (input: unknown) => unknown;
}

/**
 * Runs jobs in slices. Several jobs take turns, so that a short one does not wait for the end of a long
 * one. A stopped job is not continued; its generator is dropped.
 */
export function createJobHost(options: JobHostOptions): JobHost {
  const running = new Set<number>();
  return {
    async run(order, report) {
      running.add(order.ticket);
      try {
        return await runInSlices(order, report, options, () => running.has(order.ticket));
      } catch (thrown) {
        const cause = errorFacts(thrown);
        const problem = { code: 'computation_failed', job: order.job, cause } as const;
        return { status: 'failed', problem };
      } finally {
        running.delete(order.ticket);
      }
    },
    stop(ticket) {
      running.delete(ticket);
    },
  };
}

async function runInSlices(
  { job, input }: JobOrder,
  report: ReportShare,
  { jobs, sliceMs, now, pause, copy = (given) => given }: JobHostOptions,
  isWanted: () => boolean,
): Promise<JobEnd<unknown>> {
  // The registry ties the input of every job to its id; the border does not carry that knowledge.
  const steps = jobs[job].run(copy(input) as never);
  for (;;) {
    await pause();
    if (!isWanted()) return { status: 'cancelled' };
    const end = now() + sliceMs;
    let share = 0;
    do {
      const step = steps.next();
      if (step.done === true) return { status: 'done', output: step.value };
      share = step.value;
    } while (now() < end);
    report(share);
  }
}
