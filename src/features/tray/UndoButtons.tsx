import { useText } from '../../i18n/useText.ts';
import { redo, undo } from '../../state/actions/changeView.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { IconButton } from '../../ui/iconButton/IconButton.tsx';
import { RedoIcon, UndoIcon } from '../../ui/icons/icons.tsx';
import { useUndoable } from './useUndoable.ts';

/** One step back and one forward, through views and all that was made. */
export function UndoButtons() {
  const atlas = useAtlas();
  const text = useText();
  const { canUndo, canRedo } = useUndoable();
  return (
    <>
      <IconButton
        name={text('tray.undo')}
        keys={text('tray.undo.keys')}
        icon={<UndoIcon />}
        isDisabled={!canUndo}
        onPress={() => undo(atlas)}
      />
      <IconButton
        name={text('tray.redo')}
        keys={text('tray.redo.keys')}
        icon={<RedoIcon />}
        isDisabled={!canRedo}
        onPress={() => redo(atlas)}
      />
    </>
  );
}
