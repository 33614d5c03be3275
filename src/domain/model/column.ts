import { CELL_FLAGS, CELL_STATES, type Cell, type CellFlag, type CellState } from './cell.ts';

/**
 * Many cells as plain typed arrays: survives workers, JSON (through the package format) and caches.
 * For a `number`, `low` and `high` are equal; for `masked` and `interval` they bound the true value;
 * for every other state both are NaN, so that arithmetic on an absent value can never look like one.
 */
export interface Column {
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Index into `CELL_STATES`. */
  readonly state: Uint8Array;
  /** Bit n set: the cell carries `CELL_FLAGS[n]`. */
  readonly flags: Uint8Array;
}

export const STATE_CODE: Readonly<Record<CellState, number>> = {
  number: 0,
  masked: 1,
  interval: 2,
  suppressed: 3,
  missing: 4,
  not_applicable: 5,
};

export const FLAG_BIT: Readonly<Record<CellFlag, number>> = {
  provisional: 1,
  revised: 2,
  estimated: 4,
  break: 8,
  low_denominator: 16,
};

/** A column of `length` cells, all `missing`. */
export function emptyColumn(length: number): Column {
  return {
    low: new Float64Array(length).fill(Number.NaN),
    high: new Float64Array(length).fill(Number.NaN),
    state: new Uint8Array(length).fill(STATE_CODE.missing),
    flags: new Uint8Array(length),
  };
}

/** The cell at `index`. Throws a RangeError outside the column. */
export function cellAt(column: Column, index: number): Cell {
  const code = column.state[index];
  if (code === undefined) {
    throw new RangeError(`cellAt(column, ${index}): the column has ${column.state.length} cells`);
  }
  const kind = CELL_STATES[code] ?? 'missing';
  const flags = flagsOf(column.flags[index] ?? 0);
  const low = column.low[index]!;
  switch (kind) {
    case 'number':
      return { kind, value: low, flags };
    case 'masked':
    case 'interval':
      return { kind, low, high: column.high[index]!, flags };
    default:
      return { kind, flags };
  }
}

/** Writes `cell` into a column that is still being built. */
export function setCell(column: Column, index: number, cell: Cell): void {
  column.state[index] = STATE_CODE[cell.kind];
  column.flags[index] = cell.flags.reduce((bits, flag) => bits | FLAG_BIT[flag], 0);
  const bounded = cell.kind === 'masked' || cell.kind === 'interval';
  column.low[index] = cell.kind === 'number' ? cell.value : bounded ? cell.low : Number.NaN;
  column.high[index] = cell.kind === 'number' ? cell.value : bounded ? cell.high : Number.NaN;
}

/** A column from cells; the inverse of reading every cell with `cellAt`. */
export function columnOf(cells: readonly Cell[]): Column {
  const column = emptyColumn(cells.length);
  cells.forEach((cell, index) => {
    setCell(column, index, cell);
  });
  return column;
}

/** `[start, end)` of a column, sharing its memory. */
export function sliceColumn(column: Column, start: number, end: number): Column {
  return {
    low: column.low.subarray(start, end),
    high: column.high.subarray(start, end),
    state: column.state.subarray(start, end),
    flags: column.flags.subarray(start, end),
  };
}

function flagsOf(bits: number): readonly CellFlag[] {
  return bits === 0 ? NO_FLAGS : CELL_FLAGS.filter((flag) => (bits & FLAG_BIT[flag]) !== 0);
}

const NO_FLAGS: readonly CellFlag[] = [];
