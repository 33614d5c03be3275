import { useEffect } from 'react';
import { redo, undo } from '../../state/actions/changeView.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';

/** Ctrl or ⌘ with Z and Y, except where a person edits text and the browser's own undo belongs. */
export function useUndoKeys(): void {
  const atlas = useAtlas();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isEditing(event.target)) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) undo(atlas);
      else if (key === 'y' || (key === 'z' && event.shiftKey)) redo(atlas);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [atlas]);
}

const TEXT_INPUTS = ['text', 'search', 'number'];

function isEditing(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement
    ? TEXT_INPUTS.includes(target.type)
    : target instanceof HTMLTextAreaElement;
}
