import { useEffect } from 'react';
import { patchSession } from '../../state/actions/changeView.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { isPickerShortcut } from './isPickerShortcut.ts';

/** Opens the picker with Ctrl or ⌘ and K, and with `/` while a figure such as the map has focus. */
export function usePickerShortcut(): void {
  const atlas = useAtlas();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      const inFigure = target !== null && target.closest('[data-viz]') !== null;
      const typing = target !== null && target.closest(TYPED_INTO) !== null;
      if (!isPickerShortcut(event, { inFigure, typing })) return;
      event.preventDefault();
      const { session, view } = atlas.store.getState();
      if (session.dialog !== null || view.note !== null) return;
      patchSession(atlas, { dialog: { kind: 'picker' } });
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [atlas]);
}

const TYPED_INTO = 'input, textarea, select, [contenteditable]';
