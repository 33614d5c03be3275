import type { OfflineBrowser } from './offlineBrowser.ts';
import { WORKER_FILE } from './offlineList.ts';
import type { Amount, SaveProblem } from './offlineState.ts';
import { ask, readTold, type StoreStep } from './workerMessage.ts';

/**
 * Registers the service worker, which stores every file before it is installed, and has one that is
 * there already store what is missing. Resolves with what went wrong, or null.
 */
export async function runWorker(
  browser: OfflineBrowser,
  packageId: string,
  onProgress: (done: Amount) => void,
): Promise<SaveProblem | null> {
  const { workers, scope } = browser;
  if (workers === undefined) return { code: 'blocked', file: '' };
  const heard = listen(workers, scope, onProgress);
  try {
    const script = new URL(WORKER_FILE, scope);
    script.searchParams.set('package', packageId);
    const registration = await workers.register(script.href, { scope, updateViaCache: 'none' });
    const { installing } = registration;
    if (installing !== null && registration.active === null) {
      const isInstalled = await untilInstalled(installing);
      if (!isInstalled) return heard.problem() ?? { code: 'failed', file: '' };
    }
    // One that was there already has installed nothing: it may lack files, or all of them.
    if (!heard.hasEnded()) registration.active?.postMessage(ask('store'));
    const problem = await heard.end;
    // Without it a browser that is short of room may throw the files away; it may refuse.
    if (problem === null) await browser.storage?.persist?.().catch(() => false);
    return problem;
  } catch (error) {
    // A script that cannot be fetched is a `TypeError`, one that may not run a `SecurityError`.
    return { code: error instanceof TypeError ? 'connection' : 'blocked', file: WORKER_FILE };
  } finally {
    heard.stop();
  }
}

/** Hears what the worker tells until it has stored all or failed. */
function listen(
  workers: ServiceWorkerContainer,
  scope: string,
  onProgress: (done: Amount) => void,
) {
  let problem: SaveProblem | null = null;
  let hasEnded = false;
  let finish: (problem: SaveProblem | null) => void = () => undefined;
  const end = new Promise<SaveProblem | null>((resolve) => {
    finish = resolve;
  });
  const hear = (step: StoreStep) => {
    if (step.kind === 'progress') onProgress({ files: step.files, bytes: step.bytes });
    if (step.kind === 'failed') problem = { code: step.problem, file: step.file };
    if (step.kind === 'progress') return;
    hasEnded = true;
    finish(problem);
  };
  const onMessage = ({ data }: MessageEvent) => {
    const told = readTold(data);
    if (told !== null && told.scope === scope) hear(told.step);
  };
  workers.addEventListener('message', onMessage);
  workers.startMessages();
  return {
    end,
    problem: () => problem,
    hasEnded: () => hasEnded,
    stop: () => workers.removeEventListener('message', onMessage),
  };
}

/** False where the worker gives up, which it does when a file cannot be stored. */
function untilInstalled(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const look = () => {
      if (worker.state === 'activated') resolve(true);
      if (worker.state === 'redundant') resolve(false);
    };
    worker.addEventListener('statechange', look);
    look();
  });
}
