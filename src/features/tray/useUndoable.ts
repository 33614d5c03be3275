import { useStore } from 'zustand';
import { useAtlas } from '../../state/react/useAtlas.ts';

/** Whether there is a step to undo and one to redo. */
export function useUndoable(): { readonly canUndo: boolean; readonly canRedo: boolean } {
  const { temporal } = useAtlas().store;
  return {
    canUndo: useStore(temporal, (history) => history.pastStates.length > 0),
    canRedo: useStore(temporal, (history) => history.futureStates.length > 0),
  };
}
