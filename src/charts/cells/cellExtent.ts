import type { Cell } from '../../domain/model/cell.ts';

/** The values a cell spans, low to high; null for a cell that has no value to draw. */
export function cellSpan(cell: Cell): readonly [low: number, high: number] | null {
  if (cell.kind === 'number') return [cell.value, cell.value];
  if (cell.kind === 'masked' || cell.kind === 'interval') return [cell.low, cell.high];
  return null;
}

/** Least and greatest value of all cells, ranges included; null when none has one. */
export function cellExtent(cells: Iterable<Cell>): readonly [low: number, high: number] | null {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const cell of cells) {
    const span = cellSpan(cell);
    if (span === null) continue;
    low = Math.min(low, span[0]);
    high = Math.max(high, span[1]);
  }
  return low > high ? null : [low, high];
}
