import './ownAreas.css';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { nextOwnAreaId, OWN_AREA_LIMITS, type OwnArea } from '../../domain/ownAreas/ownArea.ts';
import { useAtlasState } from '../../state/react/useAtlas.ts';
import { encodeView } from '../../state/url/encodeView.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useAnnounce } from '../../ui/liveRegion/LiveRegion.tsx';
import { DraftForm } from './DraftForm.tsx';
import { OwnAreaList } from './OwnAreaList.tsx';
import { draftOf, newDraft, type OwnAreaDraft } from './ownAreaDraft.ts';
import { useAddressBook } from './useAddressBook.ts';
import { useFinestLevel } from './useFinestLevel.ts';
import { useOwnAreaWords } from './useOwnAreaWords.ts';

export interface OwnAreaEditorProps {
  readonly value: readonly OwnArea[];
  /** A list without problems (`ownAreaProblems`), after each area kept or deleted. */
  onChange(ownAreas: readonly OwnArea[]): void;
  /** How many there may be, if fewer than twelve. */
  readonly most?: number;
  /** Tells whether an area is being made, so that a dialog can keep from closing over it. */
  onEditing?(isEditing: boolean): void;
}

/**
 * Own areas: makes them by picking, drawing or a radius, names, changes and deletes them. What is being
 * made is kept here until it is taken over; the list belongs to the caller.
 */
export function OwnAreaEditor(props: OwnAreaEditorProps): ReactNode {
  const { value, onChange, onEditing } = props;
  const most = Math.min(props.most ?? OWN_AREA_LIMITS.count, OWN_AREA_LIMITS.count);
  const { text } = useOwnAreaWords();
  const announce = useAnnounce();
  const [draft, setDraft] = useState<OwnAreaDraft | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const isEditing = draft !== null;
  useEffect(() => {
    onEditing?.(isEditing);
    // What was focused is gone when form and list change places.
    if (wasEditing.current !== isEditing) box.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing, onEditing]);
  const wasEditing = useRef(isEditing);
  const keep = (own: OwnArea) => {
    const isNew = value.every(({ id }) => id !== own.id);
    onChange(isNew ? [...value, own] : value.map((one) => (one.id === own.id ? own : one)));
    announce(text('ownAreas.kept', { name: own.name }));
    setDraft(null);
  };
  const add = () => {
    const id = nextOwnAreaId(value);
    const number = id.replace('own-', '');
    setDraft(newDraft(id, text('ownAreas.name.first', { number })));
  };
  return (
    <div className="own-areas" ref={box} tabIndex={-1}>
      <Rule />
      {draft === null ? (
        <>
          <OwnAreaList
            value={value}
            onEdit={(own) => setDraft(draftOf(own))}
            onDelete={(gone) => {
              onChange(value.filter(({ id }) => id !== gone.id));
              announce(text('ownAreas.deleted', { name: gone.name }));
              box.current?.focus();
            }}
          />
          {value.length >= most ? (
            <p className="own-areas-remark">{text('ownAreas.full', { most })}</p>
          ) : (
            <Button onPress={add}>{text('ownAreas.new')}</Button>
          )}
        </>
      ) : (
        <DraftForm
          draft={draft}
          others={value.filter(({ id }) => id !== draft.id)}
          isNew={value.every(({ id }) => id !== draft.id)}
          onDraft={setDraft}
          onKeep={keep}
          onCancel={() => setDraft(null)}
        />
      )}
    </div>
  );
}

/** By what rule areas count, with the way to its method note. */
function Rule(): ReactNode {
  const { text, format } = useOwnAreaWords();
  const { level } = useFinestLevel();
  const addresses = useAddressBook();
  const view = useAtlasState((state) => state.view);
  const bySurface = addresses.state === 'ready' && addresses.book === null;
  const areas = format.local(level.namePlural);
  return (
    <p className="own-areas-rule">
      {text(bySurface ? 'ownAreas.rule.surface' : 'ownAreas.rule.addresses', { areas })}{' '}
      <a href={`#${encodeView({ ...view, note: 'ownAreas' })}`}>{text('ownAreas.method')}</a>
    </p>
  );
}
