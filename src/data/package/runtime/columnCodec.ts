import * as v from 'valibot';
import { CELL_FLAGS, CELL_STATES } from '../../../domain/model/cell.ts';
import { type Column, emptyColumn, STATE_CODE } from '../../../domain/model/column.ts';
import { fromRuns, toRuns } from './runs.ts';
import { fromScaledDeltas, toScaledDeltas } from './scaledDeltas.ts';

const finite = v.pipe(v.number(), v.finite());
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * A column as compact JSON. Only cells with a number and intervals have values at all, so that a
 * withheld figure leaves no trace. `states` are runs over all cells, `flags` too (empty where no cell
 * has any); `deltas` are the numbers as `toScaledDeltas` writes them, `bounds` the intervals' `low,
 * high, …`.
 */
export const columnSchema = v.object({
  states: v.array(whole),
  flags: v.array(whole),
  decimals: v.nullable(v.pipe(whole, v.maxValue(15))),
  deltas: v.array(finite),
  bounds: v.array(finite),
});

export type ColumnWire = v.InferOutput<typeof columnSchema>;

/** Encodes a column whose rows have `rowLength` cells (the periods of one area). */
export function encodeColumn(column: Column, rowLength: number): ColumnWire {
  const { state, flags, low, high } = column;
  const rows = Array.from({ length: Math.ceil(state.length / Math.max(rowLength, 1)) }, (_, row) =>
    cellsIn(column, STATE_CODE.number, row * rowLength, (row + 1) * rowLength),
  );
  const intervals = cellsIn(column, STATE_CODE.interval, 0, state.length);
  return {
    states: toRuns(state),
    flags: flags.some((bits) => bits !== 0) ? toRuns(flags) : [],
    ...toScaledDeltas(rows.map((row) => row.map((cell) => low[cell]!))),
    bounds: intervals.flatMap((cell) => [low[cell]!, high[cell]!]),
  };
}

/** What the reader knows from the manifest. */
export interface ColumnShape {
  readonly length: number;
  readonly rowLength: number;
  /** Masked cells get the bounds 0 to `maskedBelow - 1`. */
  readonly maskedBelow: number;
}

/** The inverse of `encodeColumn`. Null where the parts do not fit together. */
export function decodeColumn(wire: ColumnWire, shape: ColumnShape): Column | null {
  const { length, rowLength, maskedBelow } = shape;
  const state = fromRuns(wire.states, { length, limit: CELL_STATES.length });
  const flags =
    wire.flags.length === 0
      ? new Uint8Array(length)
      : fromRuns(wire.flags, { length, limit: 2 ** CELL_FLAGS.length });
  if (state === null || flags === null) {
    return null;
  }
  const column: Column = { ...emptyColumn(length), state, flags };
  const numbered = cellsIn(column, STATE_CODE.number, 0, length);
  const intervals = cellsIn(column, STATE_CODE.interval, 0, length);
  if (wire.deltas.length !== numbered.length || wire.bounds.length !== intervals.length * 2) {
    return null;
  }
  const numbers = fromScaledDeltas(wire, rowStarts(numbered, rowLength));
  numbered.forEach((cell, index) => {
    setBounds(column, cell, [numbers[index]!, numbers[index]!]);
  });
  intervals.forEach((cell, index) => {
    setBounds(column, cell, [wire.bounds[index * 2]!, wire.bounds[index * 2 + 1]!]);
  });
  for (const cell of cellsIn(column, STATE_CODE.masked, 0, length)) {
    setBounds(column, cell, [0, maskedBelow - 1]);
  }
  return column;
}

/** Positions of the cells of one state in `[start, end)`. */
function cellsIn({ state }: Column, code: number, start: number, end: number): readonly number[] {
  const cells: number[] = [];
  for (let cell = start; cell < Math.min(end, state.length); cell++) {
    if (state[cell] === code) {
      cells.push(cell);
    }
  }
  return cells;
}

function rowStarts(cells: readonly number[], rowLength: number): readonly boolean[] {
  const rows = cells.map((cell) => Math.floor(cell / rowLength));
  return rows.map((row, index) => row !== rows[index - 1]);
}

function setBounds(column: Column, cell: number, [low, high]: readonly [number, number]): void {
  column.low[cell] = low;
  column.high[cell] = high;
}
