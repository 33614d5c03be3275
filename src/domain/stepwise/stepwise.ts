/**
 * A computation in small steps. Yields the share done, from 0 to 1 and never less than before, after
 * each piece of work that takes at most a few milliseconds, and returns the result. Whoever runs it
 * can show progress, let others run in between, or stop asking: it owns nothing that must be closed.
 */
export type Stepwise<Value> = Generator<number, Value, void>;

/** All steps at once. */
export function finish<Value>(steps: Stepwise<Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same steps as a part of something longer, whose share they take from `from` to `to`. */
export function* asPart<Value>(
  steps: Stepwise<Value>,
  { from, to }: { readonly from: number; readonly to: number },
): Stepwise<Value> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield from + (to - from) * step.value;
  }
}
