/** What the page's browser can do to keep files; a test has its own. */
export interface OfflineBrowser {
  /** Folder of the page, with a slash at the end. */
  readonly scope: string;
  /** Served so that nobody on the way can change it: browsers store for such pages only. */
  readonly isSecure: boolean;
  /** Inside a frame of another page, where storing would surprise. */
  readonly isEmbedded: boolean;
  /** Undefined where the browser has none, as in some private windows. */
  readonly workers: ServiceWorkerContainer | undefined;
  readonly caches: CacheStorage | undefined;
  readonly storage: Pick<StorageManager, 'estimate' | 'persist'> | undefined;
  fetch(url: string, init?: RequestInit): Promise<Response>;
  /** Calls back when the device finds a network again; returns the function that no longer does. */
  onOnline(listener: () => void): () => void;
}

/** The browser that shows this page. Nothing is registered or stored by asking for it. */
export function pageBrowser(): OfflineBrowser {
  return {
    scope: new URL('./', location.href.split('#')[0]).href,
    isSecure: globalThis.isSecureContext,
    isEmbedded: globalThis.self !== globalThis.top,
    workers: navigator.serviceWorker,
    caches: globalThis.caches,
    storage: navigator.storage,
    fetch: (url, init) => fetch(url, init),
    onOnline(listener) {
      globalThis.addEventListener('online', listener);
      return () => globalThis.removeEventListener('online', listener);
    },
  };
}
