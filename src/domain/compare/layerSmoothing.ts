import { type Column, cellAt, emptyColumn, STATE_CODE, setCell } from '../model/column.ts';
import { type NeighbourList, neighboursOf } from '../space/neighbourList.ts';

/** Neighbours of every area as plain lists, as local smoothing takes them. */
export function neighbourLists(list: NeighbourList): readonly (readonly number[])[] {
  return Array.from({ length: list.size }, (_, area) => [...neighboursOf(list, area)]);
}

/**
 * The figures with smoothed rates (cases per head) in place of the plain numbers, in the unit of the
 * indicator; flags stay. An area without a smoothed rate keeps its own state, and where a plain number
 * could not be smoothed it is missing, never left unsmoothed among smoothed ones.
 */
export function smoothedColumn(
  current: Column,
  rates: readonly (number | null)[],
  factor: number,
): Column {
  const column = emptyColumn(current.state.length);
  for (let area = 0; area < column.state.length; area += 1) {
    const cell = cellAt(current, area);
    const rate = rates[area] ?? null;
    const isNumber = current.state[area] === STATE_CODE.number;
    if (isNumber && rate !== null) {
      setCell(column, area, { kind: 'number', value: rate * factor, flags: cell.flags });
    } else {
      setCell(column, area, isNumber ? { kind: 'missing', flags: [] } : cell);
    }
  }
  return column;
}
