import { type Column, emptyColumn, STATE_CODE } from '../model/column.ts';
import type { Absence } from './absence.ts';

/** Writes a number or an interval, or the reason why there is neither, into a column being built. */
export function setBounds(
  column: Column,
  index: number,
  bounds: { readonly low: number; readonly high: number },
  absence: Absence = 0,
): void {
  if (absence !== 0) {
    column.state[index] = absence;
    column.low[index] = Number.NaN;
    column.high[index] = Number.NaN;
    return;
  }
  column.state[index] = bounds.low === bounds.high ? STATE_CODE.number : STATE_CODE.interval;
  column.low[index] = bounds.low;
  column.high[index] = bounds.high;
}

/**
 * Plain numbers as a column. Infinity, which means that nothing is reached, becomes `not_applicable`.
 * Throws a RangeError for NaN, which would hide why a value is absent.
 */
export function columnOfNumbers(values: Float64Array): Column {
  const column = emptyColumn(values.length);
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index]!;
    if (Number.isNaN(value)) throw new RangeError(`columnOfNumbers: entry ${index} is NaN`);
    const isReached = Number.isFinite(value);
    column.state[index] = isReached ? STATE_CODE.number : STATE_CODE.not_applicable;
    if (!isReached) continue;
    column.low[index] = value;
    column.high[index] = value;
  }
  return column;
}
