import type { Stepwise } from '../../domain/stepwise/stepwise.ts';

/** Half a frame: what is typed or scrolled meanwhile is answered at once. */
const SLICE_MS = 8;

/** Runs something long on the page, letting the page breathe in between; null once `isWanted` says no. */
export async function runInSlices<Value>(
  steps: Stepwise<Value>,
  isWanted: () => boolean,
): Promise<Value | null> {
  for (;;) {
    const end = performance.now() + SLICE_MS;
    while (performance.now() < end) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
    await new Promise((resolve) => setTimeout(resolve));
    if (!isWanted()) return null;
  }
}
