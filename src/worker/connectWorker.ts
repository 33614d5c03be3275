import type { HostConnection } from './hostConnector.ts';
import type { HostSurroundings } from './hostKeeper.ts';
import { hostBehind } from './hostOverPort.ts';

/** A worker that has not answered for so long never will; over a slow line its script takes seconds. */
const START_LIMIT_MS = 20_000;

/**
 * Starts the worker. Throws where the browser has none or forbids it at once (`file:`); a policy that
 * blocks it, a script that does not arrive and a crash are told through `onLost`.
 */
export function connectWorker(
  onLost: () => void,
  after: HostSurroundings['after'],
): HostConnection {
  const worker = new Worker(new URL('./jobs.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('error', onLost);
  worker.addEventListener('messageerror', onLost);
  const host = hostBehind(worker);
  const endLimit = after(START_LIMIT_MS, onLost);
  let isStarted = false;
  void host.started.then(() => {
    isStarted = true;
    endLimit();
  });
  return {
    host,
    isStarted: () => isStarted,
    close() {
      endLimit();
      worker.terminate();
    },
  };
}
