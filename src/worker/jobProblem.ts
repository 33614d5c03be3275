import type { JobId } from './jobRegistry.ts';

/** What is left of a thrown value once it has crossed a border. */
export interface ErrorFacts {
  /** `RangeError`, `DataCloneError` …; the type of the value where no error was thrown. */
  readonly name: string;
  readonly message: string;
  readonly stack: string | null;
  readonly cause: ErrorFacts | null;
}

/** Why a job has no result; worded by the views. */
export type JobProblem =
  /** The computation, or its input, is at fault: asking again with the same input fails again. */
  | { readonly code: 'computation_failed'; readonly job: JobId; readonly cause: ErrorFacts }
  /** The program for long computations could not be fetched: asking again may succeed. */
  | { readonly code: 'jobs_not_loaded'; readonly cause: ErrorFacts };

/** Causes of causes beyond this depth are dropped: some chains bite their own tail. */
const DEEPEST_CAUSE = 4;

/** A thrown value, whatever it is, as plain data with its chain of causes. */
export function errorFacts(thrown: unknown, depth = 0): ErrorFacts {
  if (!(thrown instanceof Error || thrown instanceof DOMException)) {
    return { name: typeof thrown, message: String(thrown), stack: null, cause: null };
  }
  const { name, message, stack = null } = thrown;
  const hasCause = thrown.cause !== undefined && depth < DEEPEST_CAUSE;
  return { name, message, stack, cause: hasCause ? errorFacts(thrown.cause, depth + 1) : null };
}
