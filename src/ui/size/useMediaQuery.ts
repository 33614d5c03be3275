import { useCallback, useSyncExternalStore } from 'react';

/** Whether the window meets a media query; `before` is the answer where there is no window. */
export function useMediaQuery(query: string, before: boolean): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(query).matches,
    () => before,
  );
}
