import type { JobProblem } from '../../worker/jobProblem.ts';

/**
 * What is known of an answer. `stale` is the answer to the question asked before, to be shown as such
 * (dimmed, say) rather than nothing; null where there was none.
 */
export type JobState<Output> =
  /** Nothing is asked. */
  | { readonly status: 'idle' }
  /** `progress` runs from 0 to 1. */
  | { readonly status: 'running'; readonly progress: number; readonly stale: Output | null }
  | { readonly status: 'done'; readonly output: Output }
  | { readonly status: 'failed'; readonly problem: JobProblem; readonly stale: Output | null }
  /** A person stopped it. */
  | { readonly status: 'cancelled'; readonly stale: Output | null };
