import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { addVoices, setVoices, voicesOf } from '../../domain/minutes/countVoices.ts';
import type { Minutes } from '../../domain/minutes/minutes.ts';
import type { Area } from '../../domain/model/area.ts';
import type { NamedItem } from '../../domain/model/indicator.ts';
import { usePresentText } from '../../i18n/present/presentWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { changeMinutes, minutesOf } from '../../state/present/minutesActions.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useAnnounce } from '../../ui/liveRegion/LiveRegion.tsx';
import { type GridDeed, type GridPlace, gridDeed, typedDigits } from './gridKeys.ts';

interface VoiceGridState {
  readonly table: RefObject<HTMLTableElement | null>;
  /** The cell that the Tab key leads to. */
  readonly place: GridPlace;
  onKeyDown(event: KeyboardEvent): void;
  onEnter(place: GridPlace): void;
  onAdd(place: GridPlace, more: 1 | -1): void;
}

/** Counting by keys and buttons: one cell is the tab stop, each change is said and can be undone. */
export function useVoiceGrid(areas: readonly Area[], fields: readonly NamedItem[]): VoiceGridState {
  const size = { rows: areas.length, columns: fields.length };
  const [wanted, setPlace] = useState<GridPlace>({ row: 0, column: 0 });
  // Another level may have fewer areas.
  const place = {
    row: Math.min(wanted.row, Math.max(0, size.rows - 1)),
    column: Math.min(wanted.column, Math.max(0, size.columns - 1)),
  };
  const table = useRef<HTMLTableElement>(null);
  const typed = useRef('');
  const change = useCounting(areas, fields);
  const moveTo = (to: GridPlace) => {
    setPlace(to);
    table.current?.tBodies[0]?.rows[to.row]?.cells[to.column + 1]?.focus();
  };
  const carryOut = (deed: GridDeed) => {
    if (deed.kind === 'move') return moveTo(deed.to);
    const before = typed.current;
    typed.current = '';
    if (deed.kind === 'add') return change.add(place, deed.more);
    if (deed.kind === 'clear') return change.set(place, '');
    const digits = before === '' ? String(change.read(place)) : before;
    typed.current = deed.kind === 'rub' ? digits.slice(0, -1) : typedDigits(before, deed.digit);
    return change.set(place, typed.current);
  };
  return {
    table,
    place,
    onKeyDown(event) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      // A button that was clicked keeps the focus, and its own press.
      const isPress = event.target instanceof HTMLButtonElement && event.key === 'Enter';
      const deed = isPress ? null : gridDeed(event.key, place, size);
      if (deed === null) return;
      event.preventDefault();
      carryOut(deed);
    },
    onEnter(to) {
      typed.current = '';
      setPlace(to);
    },
    onAdd(at, more) {
      typed.current = '';
      change.add(at, more);
    },
  };
}

/** Changes the votes of a cell and says what they are then. */
function useCounting(areas: readonly Area[], fields: readonly NamedItem[]) {
  const atlas = useAtlas();
  const text = usePresentText();
  const format = useFormat();
  const announce = useAnnounce();
  const pairAt = ({ row, column }: GridPlace) => {
    const [area, field] = [areas[row], fields[column]];
    if (area === undefined || field === undefined) throw new Error('no such cell of the grid');
    return { area, field, pair: { field: field.id, area: area.id } };
  };
  const read = (place: GridPlace) =>
    voicesOf(minutesOf(atlas.store.getState()).counts, pairAt(place).pair);
  const apply = (place: GridPlace, change: (minutes: Minutes) => Minutes, field?: string) => {
    changeMinutes(atlas, change, field === undefined ? {} : { field });
    const { area, field: counted } = pairAt(place);
    const values = { field: format.local(counted.name), area: area.name, count: read(place) };
    announce(text('minutes.cell', values));
  };
  return {
    read,
    add: (place: GridPlace, more: 1 | -1) => {
      const { pair } = pairAt(place);
      if (more > 0 || read(place) > 0) apply(place, (all) => addVoices(all, pair, more));
    },
    set: (place: GridPlace, digits: string) => {
      const { pair } = pairAt(place);
      const field = `voices ${pair.field} ${pair.area}`;
      apply(place, (all) => setVoices(all, pair, Number(digits)), field);
    },
  };
}
