import type { Stepwise } from '../domain/stepwise/stepwise.ts';

/**
 * A long computation by name. `run` is pure and deterministic: input and output are plain data that a
 * structured clone carries (numbers, texts, typed arrays, arrays, objects, maps, sets; no functions),
 * chance comes from a seed in the input. Between two steps lie a few milliseconds at most, because
 * that is how long a cancel, or the page where there is no worker, has to wait.
 */
export interface Job<Input, Output> {
  run(input: Input): Stepwise<Output>;
}
