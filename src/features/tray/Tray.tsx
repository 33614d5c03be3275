import { useRef } from 'react';
import type { AreaId } from '../../domain/model/ids.ts';
import { useText } from '../../i18n/useText.ts';
import { changeView, patchSession, toggleArea } from '../../state/actions/changeView.ts';
import { copyLink } from '../../state/actions/copyLink.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { Button } from '../../ui/button/Button.tsx';
import { IconButton } from '../../ui/iconButton/IconButton.tsx';
import { CloseIcon, LinkIcon } from '../../ui/icons/icons.tsx';
import { Toolbar } from '../../ui/toolbar/Toolbar.tsx';
import { UndoButtons } from './UndoButtons.tsx';
import { useUndoKeys } from './useUndoKeys.ts';

interface TrayProps {
  /** False where the view names the selected areas itself. */
  readonly showsAreas?: boolean;
}

/** What is selected, and what can be done with the view as it is. */
export function Tray({ showsAreas = true }: TrayProps) {
  const atlas = useAtlas();
  const text = useText();
  const areas = useAtlasState((state) => state.view.areas);
  const tray = useRef<HTMLElement>(null);
  /** The button that was pressed is gone with its area: the focus stays in the tray. */
  const keepFocus = () => tray.current?.focus();
  useUndoKeys();
  return (
    <section ref={tray} className="tray" aria-label={text('tray.label')} tabIndex={-1}>
      {showsAreas && areas.length === 0 ? <p className="tray-hint">{text('tray.empty')}</p> : null}
      {showsAreas && areas.length > 0 ? (
        <Toolbar label={text('tray.areas')}>
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
        </Toolbar>
      ) : null}
      <Toolbar label={text('tray.actions')} className="tray-actions">
        <UndoButtons />
        <Button
          variant="chip"
          aria-label={text('tray.copyLink')}
          onPress={() => void copyLink(atlas)}
        >
          <LinkIcon />
          {text('tray.copyLink.short')}
        </Button>
        <Button
          variant="chip"
          aria-label={text('tray.insert')}
          onPress={() => patchSession(atlas, { dialog: { kind: 'storyInsert' } })}
        >
          {text('tray.insert.short')}
        </Button>
        {showsAreas ? (
          <Button
            variant="chip"
            aria-haspopup="dialog"
            onPress={() => patchSession(atlas, { dialog: { kind: 'embed' } })}
          >
            {text('embed.open')}
          </Button>
        ) : null}
      </Toolbar>
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
