import type { Stepwise } from '../../domain/stepwise/stepwise.ts';
import { pauseForMessages } from '../../worker/pauseForMessages.ts';

/** Work between two pauses: half a frame, so that the page stays quick. */
const SLICE_MS = 8;

/** Runs steps in slices; null where it was given up before the end. */
export async function runSteps<Value>(
  steps: Stepwise<Value>,
  options: { readonly signal: AbortSignal; onProgress(share: number): void },
): Promise<Value | null> {
  for (;;) {
    const from = performance.now();
    let share = 0;
    while (performance.now() - from < SLICE_MS) {
      const step = steps.next();
      if (step.done === true) return step.value;
      share = step.value;
    }
    options.onProgress(share);
    await pauseForMessages();
    if (options.signal.aborted) return null;
  }
}
