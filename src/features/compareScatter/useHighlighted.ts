import { useSyncExternalStore } from 'react';
import type { AreaId } from '../../domain/model/ids.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';

/** The area under the pointer or the keyboard, anywhere on the page; renders at every change. */
export function useHighlighted(): AreaId | null {
  const { highlight } = useAtlas();
  return useSyncExternalStore(highlight.subscribe, highlight.get, none);
}

const none = () => null;
