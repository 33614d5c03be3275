import { useStore } from 'zustand';
import { useAtlas } from '../../state/react/useAtlas.ts';

/** How many steps can be undone and redone. */
export function useUndoCounts(): { readonly past: number; readonly future: number } {
  const { temporal } = useAtlas().store;
  return {
    past: useStore(temporal, (history) => history.pastStates.length),
    future: useStore(temporal, (history) => history.futureStates.length),
  };
}
