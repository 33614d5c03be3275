import type { CellTable, LinearRelation, TableCell } from './cellTable.ts';
import { sumRelation } from './countRelations.ts';

/**
 * A two-way table with margins as cells and relations. `rows` are all rows including the last one of
 * column totals, each with its row total last; cells come row by row in the same order, so that cell
 * `row × columns + column` is at that place. `cellOf` decides what is published.
 *
 * Throws a RangeError where the rows differ in length.
 */
export function crossTable(
  rows: readonly (readonly number[])[],
  options: {
    readonly shieldLow: number;
    readonly cellOf: (value: number, place: CrossPlace) => TableCell;
  },
): CellTable {
  const columns = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== columns)) {
    throw new RangeError('crossTable(rows): the rows differ in length');
  }
  const cells = rows.flatMap((row, rowIndex) =>
    row.map((value, column) => {
      const margin = rowIndex === rows.length - 1 || column === columns - 1;
      return options.cellOf(value, { row: rowIndex, column, margin });
    }),
  );
  const relations = [
    ...rowRelations(rows.length, columns),
    ...columnRelations(rows.length, columns),
  ];
  return { cells, relations, shieldLow: options.shieldLow };
}

export interface CrossPlace {
  readonly row: number;
  readonly column: number;
  /** A row total, a column total or the grand total. */
  readonly margin: boolean;
}

function rowRelations(rows: number, columns: number): LinearRelation[] {
  return range(rows).map((row) => {
    const parts = range(columns - 1).map((column) => row * columns + column);
    return sumRelation('total', row * columns + columns - 1, parts);
  });
}

function columnRelations(rows: number, columns: number): LinearRelation[] {
  return range(columns).map((column) => {
    const parts = range(rows - 1).map((row) => row * columns + column);
    return sumRelation('area', (rows - 1) * columns + column, parts);
  });
}

function range(length: number): number[] {
  return Array.from({ length: Math.max(0, length) }, (_, index) => index);
}
