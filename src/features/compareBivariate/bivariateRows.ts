import { NO_CELL } from '../../domain/compare/bivariateClasses.ts';
import { type Column, STATE_CODE } from '../../domain/model/column.ts';
import type { BivariateFigures } from './bivariateFills.ts';

export const SORT_KEYS = ['name', 'across', 'up', 'cell'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface RowOrder {
  readonly key: SortKey;
  readonly isDescending: boolean;
}

/** What a press on a heading asks for: names from A on, everything else from the greatest first. */
export function nextOrder(order: RowOrder, key: SortKey): RowOrder {
  return order.key === key
    ? { key, isDescending: !order.isDescending }
    : { key, isDescending: key !== 'name' };
}

/**
 * Positions of the areas in the order asked for; of one cell only where one is picked. What has no
 * figure stands last in either direction, a range by its middle.
 */
export function orderedRows(options: {
  readonly names: readonly string[];
  readonly figures: BivariateFigures;
  readonly order: RowOrder;
  readonly picked: number | null;
  /** Compares names in the language of the interface. */
  compare(one: string, other: string): number;
}): readonly number[] {
  const { names, figures, order, picked, compare } = options;
  const { cell } = figures.classes;
  const rows = [...names.keys()].filter((row) => picked === null || cell[row] === picked);
  const byName = (one: number, other: number) => compare(names[one]!, names[other]!);
  const turn = order.isDescending ? -1 : 1;
  if (order.key === 'name') return rows.toSorted((one, other) => turn * byName(one, other));
  const sizes = names.map((_, row) => sizeOf(figures, order.key, row));
  return rows.toSorted((one, other) => {
    const [first, second] = [sizes[one] ?? null, sizes[other] ?? null];
    if (first === null || second === null) {
      return Number(first === null) - Number(second === null) || byName(one, other);
    }
    return turn * (first - second) || byName(one, other);
  });
}

function sizeOf(figures: BivariateFigures, key: SortKey, row: number): number | null {
  if (key === 'cell') {
    const cell = figures.classes.cell[row]!;
    return cell === NO_CELL ? null : cell;
  }
  return middleOf(key === 'across' ? figures.across : figures.up, row);
}

function middleOf({ state, low, high }: Column, row: number): number | null {
  return state[row]! <= STATE_CODE.interval ? (low[row]! + high[row]!) / 2 : null;
}
