import { useEffect, useRef } from 'react';
import type { AreaId } from '../../domain/model/ids.ts';
import { useText } from '../../i18n/useText.ts';
import { changeView, redo, toggleArea, undo } from '../../state/actions/changeView.ts';
import { copyLink } from '../../state/actions/copyLink.ts';
import type { Atlas } from '../../state/atlas.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { Button } from '../../ui/button/Button.tsx';
import { IconButton } from '../../ui/iconButton/IconButton.tsx';
import { CloseIcon, LinkIcon, RedoIcon, UndoIcon } from '../../ui/icons/icons.tsx';
import { useUndoable } from './useUndoable.ts';

interface TrayProps {
  /** False where the view names the selected areas itself. */
  readonly showsAreas?: boolean;
}

/** What is selected, and what can be done with the view as it is. */
export function Tray({ showsAreas = true }: TrayProps) {
  const atlas = useAtlas();
  const text = useText();
  const areas = useAtlasState((state) => state.view.areas);
  const { canUndo, canRedo } = useUndoable();
  const tray = useRef<HTMLElement>(null);
  /** The button that was pressed is gone with its area: the focus stays in the tray. */
  const keepFocus = () => tray.current?.focus();
  useUndoKeys(atlas);
  return (
    <section ref={tray} className="tray" aria-label={text('tray.label')} tabIndex={-1}>
      {showsAreas && areas.length === 0 ? <p className="tray-hint">{text('tray.empty')}</p> : null}
      {showsAreas && areas.length > 0 ? (
        <ul className="tray-areas">
          {areas.map((area, slot) => (
            <SelectedArea key={area} area={area} slot={slot} onRemoved={keepFocus} />
          ))}
          <li>
            <Button
              variant="quiet"
              onPress={() => {
                void changeView(atlas, { areas: [] });
                keepFocus();
              }}
            >
              {text('tray.clear')}
            </Button>
          </li>
        </ul>
      ) : null}
      <div className="tray-actions">
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
        <Button variant="chip" onPress={() => void copyLink(atlas)}>
          <LinkIcon />
          {text('tray.copyLink')}
        </Button>
      </div>
    </section>
  );
}

function SelectedArea(props: { readonly area: AreaId; readonly slot: number; onRemoved(): void }) {
  const { area, slot, onRemoved } = props;
  const atlas = useAtlas();
  const text = useText();
  const name = atlas.source.package.areas.find((candidate) => candidate.id === area)?.name ?? area;
  return (
    <li className="tray-area">
      <span className={`slot-mark slot-mark-${slot}`} aria-hidden="true" />
      {name}
      <IconButton
        shape="bare"
        name={text('tray.remove', { area: name })}
        icon={<CloseIcon />}
        onPress={() => {
          void toggleArea(atlas, area);
          onRemoved();
        }}
      />
    </li>
  );
}

/** Ctrl or ⌘ with Z and Y, except where a person edits text and the browser's own undo belongs. */
function useUndoKeys(atlas: Atlas): void {
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
