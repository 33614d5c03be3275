import type { Highs } from 'highs';
import type { CellTable, Interval } from '../../../src/domain/disclosure/cellTable.ts';
import {
  type CellBounds,
  initialBounds,
  propagateIntervals,
} from '../../../src/domain/disclosure/propagateIntervals.ts';
import { type OpenProgram, openProgram, type ProgramRow } from './linearProgram.ts';

/** The cells of a table that are still open after propagation, with the relations between them. */
export interface OpenCells {
  /** Index into the table's cells, by column. */
  readonly cells: readonly number[];
  /** Column of a cell; undefined for a settled one. */
  readonly columnOf: ReadonlyMap<number, number>;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly rows: readonly ProgramRow[];
  /** What propagation found, for all cells of the table. */
  readonly bounds: CellBounds;
}

/** Where nothing bounds a count; the solver needs an end, and no city counts further. */
const LARGEST_COUNT = 1e7;

/**
 * Settled cells become constants of the rows; rows without open cells are left out. Throws where the
 * relations contradict what is published.
 */
export function openCells(table: CellTable): OpenCells {
  const bounds = initialBounds(table);
  if (!propagateIntervals(table, bounds)) {
    throw new RangeError('The relations of the table contradict its published counts');
  }
  const cells = table.cells.flatMap((_, cell) =>
    bounds.low[cell]! < bounds.high[cell]! ? [cell] : [],
  );
  const columnOf = new Map(cells.map((cell, column) => [cell, column]));
  return {
    cells,
    columnOf,
    low: Float64Array.from(cells, (cell) => bounds.low[cell]!),
    high: Float64Array.from(cells, (cell) => Math.min(bounds.high[cell]!, LARGEST_COUNT)),
    rows: openRows(table, columnOf, bounds),
    bounds,
  };
}

function openRows(
  { relations }: CellTable,
  columnOf: ReadonlyMap<number, number>,
  bounds: CellBounds,
): readonly ProgramRow[] {
  return relations.flatMap(({ terms, low, high }): ProgramRow[] => {
    const open = terms.filter(({ cell }) => columnOf.has(cell));
    if (open.length === 0) return [];
    const constant = terms
      .filter(({ cell }) => !columnOf.has(cell))
      .reduce((sum, { cell, coefficient }) => sum + coefficient * bounds.low[cell]!, 0);
    return [
      {
        indices: open.map(({ cell }) => columnOf.get(cell) ?? 0),
        values: open.map(({ coefficient }) => coefficient),
        low: low - constant,
        high: high - constant,
      },
    ];
  });
}

/** Runs a task on the program of the open cells, with no cost yet; not at all without open cells. */
export function withProgram(
  highs: Highs,
  open: OpenCells,
  task: (program: OpenProgram) => void,
): void {
  if (open.cells.length === 0) return;
  const program = openProgram(highs, { ...open, cost: new Float64Array(open.cells.length) });
  try {
    task(program);
  } finally {
    program.close();
  }
}

/** The interval of a cell: settled by propagation, or as found for its column. */
export function intervalOf(cell: number, open: OpenCells, ends: CellBounds): Interval {
  const column = open.columnOf.get(cell);
  return column === undefined
    ? { low: open.bounds.low[cell]!, high: open.bounds.high[cell]! }
    : { low: ends.low[column]!, high: ends.high[column]! };
}
