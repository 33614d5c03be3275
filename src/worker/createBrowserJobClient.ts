import { createJobClient, type JobClient } from './jobClient.ts';

/**
 * The client of a page. Cheap to make: the worker, the means to talk to it, and the computations for
 * the page itself are fetched with the first job that needs them.
 */
export function createBrowserJobClient(): JobClient {
  const after = (delayMs: number, action: () => void) => {
    const timer = setTimeout(action, delayMs);
    return () => clearTimeout(timer);
  };
  return createJobClient({
    async connectWorker(onLost) {
      const { connectWorker } = await import('./connectWorker.ts');
      return connectWorker(onLost, after);
    },
    async openFallback() {
      const { createMainThreadHost } = await import('./mainThreadHost.ts');
      return createMainThreadHost();
    },
    nextFrame: (action) => requestAnimationFrame(action),
    after,
  });
}
