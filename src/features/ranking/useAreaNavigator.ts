import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';
import type { AreaId } from '../../domain/model/ids.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { areaByName, type Direction, neighbourTowards, type PlacedArea } from './areaNavigation.ts';
import { areaOfRow } from './areaOfRow.ts';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const TYPING_PAUSE_MS = 700;

/**
 * The Gebiete-Navigator: one tab stop for all areas. Arrows go by rank, Home and End to the ends,
 * letters to a name, and with Alt an arrow goes to the neighbour that lies there on the map.
 */
export function useAreaNavigator(rows: readonly PlacedArea[]) {
  const { highlight } = useAtlas();
  const [active, setActive] = useState<AreaId | null>(null);
  const typed = useRef({ text: '', at: 0 });
  const found = rows.findIndex((row) => row.id === active);
  const index = Math.max(found, 0);

  const goTo = (target: number, body: HTMLElement) => {
    const row = rows[target];
    if (row === undefined) return;
    setActive(row.id);
    body.querySelector<HTMLElement>(`[data-area-id="${CSS.escape(row.id)}"] button`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const target = targetOf(event, { rows, index, typed: typed.current });
    if (target === null) return;
    event.preventDefault();
    goTo(target, event.currentTarget);
  };
  return {
    isActive: (id: AreaId) => rows[index]?.id === id,
    bodyProps: {
      onKeyDown,
      onFocus: ({ target }: FocusEvent) => {
        const id = areaOfRow(target);
        if (id !== null) setActive(id);
        highlight.set(id);
      },
      onBlur: () => highlight.set(null),
    },
  };
}

function targetOf(
  event: KeyboardEvent,
  state: {
    readonly rows: readonly PlacedArea[];
    readonly index: number;
    readonly typed: { text: string; at: number };
  },
): number | null {
  const { rows, index, typed } = state;
  const direction = DIRECTIONS[event.key];
  if (event.ctrlKey || event.metaKey) return null;
  if (event.altKey) {
    const from = rows[index];
    if (direction === undefined || from === undefined) return null;
    const neighbour = neighbourTowards(rows, from.id, direction);
    return neighbour === null ? index : rows.findIndex((row) => row.id === neighbour);
  }
  if (event.key === 'ArrowDown') return Math.min(rows.length - 1, index + 1);
  if (event.key === 'ArrowUp') return Math.max(0, index - 1);
  if (event.key === 'Home') return 0;
  if (event.key === 'End') return rows.length - 1;
  if (event.key.length !== 1 || event.key === ' ') return null;
  const continued = event.timeStamp - typed.at < TYPING_PAUSE_MS;
  typed.text = continued ? typed.text + event.key : event.key;
  typed.at = event.timeStamp;
  const match = areaByName(rows, index, typed.text);
  return match < 0 ? null : match;
}
