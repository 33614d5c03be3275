import { useSyncExternalStore } from 'react';

/** False while the page is rendered ahead and taken over, true from then on. */
export function useInBrowser(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
}
