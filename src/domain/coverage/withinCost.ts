import type { Column } from '../model/column.ts';
import { columnOfNumbers } from './columnOfBounds.ts';

/**
 * 1 for points whose cost is at most `maximumCost` (inclusive), else 0; Infinity (nothing reached) is
 * 0. Weighted by people (`meanByArea`, `meanOfAll`) these become the share of the target group within
 * a distance or time, from 0 to 1: a share of people, never of land. Throws a RangeError for NaN.
 */
export function withinCost(cost: Float64Array, maximumCost: number): Column {
  return columnOfNumbers(
    cost.map((value) => {
      if (Number.isNaN(value) || Number.isNaN(maximumCost)) {
        throw new RangeError(`withinCost: ${value} within ${maximumCost}`);
      }
      return value <= maximumCost ? 1 : 0;
    }),
  );
}
