import type { Cell, CellState } from '../../domain/model/cell.ts';
import type { PeriodId } from '../../domain/model/ids.ts';
import type { TableModel, TableRow } from './tableModel.ts';

export type SortKey = 'name' | 'change' | PeriodId;

export interface TableSort {
  readonly key: SortKey;
  readonly direction: 'ascending' | 'descending';
}

/**
 * The rows in the order asked for. Cells that are no number come last in either direction, grouped by
 * what they are and then by name: their order must not hint at a withheld value.
 */
export function sortRows(
  model: TableModel,
  sort: TableSort,
  compareNames: (a: string, b: string) => number,
): readonly TableRow[] {
  const sign = sort.direction === 'ascending' ? 1 : -1;
  const byName = (a: TableRow, b: TableRow) => compareNames(a.area.name, b.area.name);
  if (sort.key === 'name') return [...model.rows].sort((a, b) => sign * byName(a, b));
  const cellOf = cellReader(model, sort.key);
  return [...model.rows].sort((a, b) => compareCells(cellOf(a), cellOf(b), sign) || byName(a, b));
}

/** What pressing a column's heading asks for: figures highest first, names from A, then reversed. */
export function nextSort(current: TableSort, key: SortKey): TableSort {
  if (current.key !== key) return { key, direction: key === 'name' ? 'ascending' : 'descending' };
  return { key, direction: current.direction === 'ascending' ? 'descending' : 'ascending' };
}

/** The sort itself, or by name where its column no longer exists. */
export function validSort(model: TableModel, sort: TableSort): TableSort {
  const exists =
    sort.key === 'name' ||
    (sort.key === 'change'
      ? model.changeSince !== null
      : model.periods.some((period) => period === sort.key));
  return exists ? sort : BY_NAME;
}

export const BY_NAME: TableSort = { key: 'name', direction: 'ascending' };

function cellReader(model: TableModel, key: SortKey): (row: TableRow) => Cell {
  const keys: readonly SortKey[] = model.periods;
  const index = keys.indexOf(key);
  return (row) => (key === 'change' ? row.change : row.cells[index]) ?? MISSING;
}

const MISSING: Cell = { kind: 'missing', flags: [] };

const STATE_ORDER: Readonly<Record<CellState, number>> = {
  number: 0,
  interval: 1,
  masked: 1,
  suppressed: 2,
  missing: 3,
  not_applicable: 4,
};

function compareCells(a: Cell, b: Cell, sign: number): number {
  if (a.kind === 'number' && b.kind === 'number') return sign * (a.value - b.value);
  return STATE_ORDER[a.kind] - STATE_ORDER[b.kind];
}
