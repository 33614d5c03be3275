import { type Column, STATE_CODE } from '../model/column.ts';
import type { ClassNotice } from './classification.ts';
import { sortedNumbers } from './sortedNumbers.ts';

/**
 * A colour scale without classes: a value has its place between the two ends, in proportion. Found
 * once and used for every period, as class limits are.
 */
export interface UnclassedScale {
  /** In the unit of the values; with a centre, as far below it as `high` is above. */
  readonly low: number;
  readonly high: number;
  /** Where below turns into above, for a diverging ramp; null for a sequential one. */
  readonly centre: number | null;
  readonly notices: readonly Extract<ClassNotice, 'all_equal'>[];
}

/**
 * The scale from the smallest to the largest value or, with a centre, from the largest distance below
 * it to the same distance above, so that equal distances get equally strong colours. Null without
 * values. Throws a RangeError for values, a centre or a span that is not finite.
 *
 * Source: Tobler, W. R. (1973), Choropleth maps without class intervals?, Geographical Analysis 5(3).
 */
export function unclassedScale(options: {
  /** Numbers in any order, those of one period or of all periods pooled; see `numbersIn`. */
  readonly values: ArrayLike<number>;
  /** 0 for differences, the city's own rate; null or left out for a sequential scale. */
  readonly centre?: number | null;
}): UnclassedScale | null {
  const { values, centre = null } = options;
  if (centre !== null && !Number.isFinite(centre)) {
    throw new RangeError(`unclassedScale: the centre is ${centre}`);
  }
  const sorted = sortedNumbers(values);
  const smallest = sorted[0];
  if (smallest === undefined) return null;
  const largest = sorted[sorted.length - 1]!;
  if (centre === null) return scaleBetween(smallest, largest, null);
  const distance = Math.max(Math.abs(centre - smallest), Math.abs(largest - centre));
  return scaleBetween(centre - distance, centre + distance, centre);
}

/**
 * Place of every cell on the scale, 0 at `low` to 1 at `high`; NaN for a cell that is not a number,
 * which has no colour: an interval would need two. Values beyond the ends, of a period the scale was
 * not found from, stand at the end. On a scale of a single value everything stands in the middle.
 */
export function placesOnScale({ low, high }: UnclassedScale, column: Column): Float64Array {
  return column.low.map((value, cell) => {
    if (column.state[cell] !== STATE_CODE.number) return Number.NaN;
    if (low === high) return 0.5;
    return Math.min(1, Math.max(0, (value - low) / (high - low)));
  });
}

function scaleBetween(low: number, high: number, centre: number | null): UnclassedScale {
  if (!Number.isFinite(high - low)) throw new RangeError(`unclassedScale: from ${low} to ${high}`);
  return { low, high, centre, notices: low === high ? ['all_equal'] : [] };
}
