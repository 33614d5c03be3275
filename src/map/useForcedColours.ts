import { useSyncExternalStore } from 'react';

const QUERY = '(forced-colors: active)';

/** Whether the system imposes its own colours; false on the server and while the page takes over. */
export function useForcedColours(): boolean {
  return useSyncExternalStore(subscribe, read, () => false);
}

function subscribe(listener: () => void): () => void {
  const query = matchMedia(QUERY);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

function read(): boolean {
  return matchMedia(QUERY).matches;
}
