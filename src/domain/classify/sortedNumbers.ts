import type { Column } from '../model/column.ts';
import { STATE_CODE } from '../model/column.ts';

/**
 * The values of every `number` cell of the columns, in their order: what class limits are found from.
 * Give the columns of all periods for limits that hold over time. Withheld, absent and interval cells
 * never take part.
 */
export function numbersIn(columns: readonly Column[]): Float64Array {
  const length = columns.reduce((sum, column) => sum + column.state.length, 0);
  const numbers = new Float64Array(length);
  let count = 0;
  for (const { state, low } of columns) {
    for (let index = 0; index < state.length; index += 1) {
      if (state[index] === STATE_CODE.number) {
        numbers[count] = low[index]!;
        count += 1;
      }
    }
  }
  return numbers.slice(0, count);
}

/** An ascending copy. Throws a RangeError for NaN and infinities: an absent value is not a number. */
export function sortedNumbers(values: ArrayLike<number>): Float64Array {
  const sorted = Float64Array.from(values).sort();
  const extremes = [sorted[0] ?? 0, sorted[sorted.length - 1] ?? 0];
  if (!extremes.every(Number.isFinite)) {
    throw new RangeError('Class limits need finite numbers; leave absent values out');
  }
  return sorted;
}
