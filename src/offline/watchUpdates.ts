import type { OfflineBrowser } from './offlineBrowser.ts';
import { ask } from './workerMessage.ts';

/** How far a newer version of a stored atlas is. */
export type UpdateState =
  /** This page shows the newest that is known here. */
  | 'none'
  /** All of it is on the device and waits for the person. */
  | 'waiting'
  /** Another window took it over: this page still runs the one before. */
  | 'taken_elsewhere';

export interface UpdateWatch {
  /** Takes the new version over and resolves once it is in charge; the page must then load anew. */
  takeOver(): Promise<void>;
  stop(): void;
}

/**
 * Watches a stored atlas for newer versions. The browser itself looks for them with every visit and
 * stores them beside the one in use; nothing changes on the page until it is asked to.
 */
export function watchUpdates(
  { workers, scope }: Pick<OfflineBrowser, 'workers' | 'scope'>,
  onChange: (state: UpdateState) => void,
): UpdateWatch {
  let registration: ServiceWorkerRegistration | undefined;
  let isAsked = false;
  const look = () => {
    if (registration?.waiting != null) onChange('waiting');
  };
  const watchNew = () => {
    look();
    registration?.installing?.addEventListener('statechange', look);
  };
  const onTaken = () => {
    if (!isAsked) onChange('taken_elsewhere');
  };
  workers?.addEventListener('controllerchange', onTaken);
  void workers?.getRegistration(scope).then((found) => {
    if (found?.scope !== scope) return;
    registration = found;
    found.addEventListener('updatefound', watchNew);
    watchNew();
    if (found.waiting === null) found.active?.postMessage(ask('tidy'));
  });
  return {
    async takeOver() {
      isAsked = true;
      const waiting = registration?.waiting;
      if (workers === undefined || waiting == null) return;
      const taken = new Promise<void>((resolve) => {
        workers.addEventListener('controllerchange', () => resolve(), { once: true });
      });
      waiting.postMessage(ask('take_over'));
      await taken;
    },
    stop() {
      workers?.removeEventListener('controllerchange', onTaken);
      registration?.removeEventListener('updatefound', watchNew);
    },
  };
}
