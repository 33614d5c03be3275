import type { Column } from '../model/column.ts';

/**
 * Smallest and largest Σ w v ÷ Σ w over all values and weights within their bounds, for the cells at
 * `members`, all of which must have numbers or bounds, with weights that may be above 0. The extremes take
 * every weight at one of its ends, switching once along the sorted values (interval weighted average;
 * Karnik & Mendel 2001, Information Sciences 132). Equal bounds where everything is exact; NaN without
 * members. Linear where the weights are exact, else n log n.
 */
export function weightedMeanBounds(
  values: Column,
  weights: Column,
  members: Uint32Array,
): { readonly low: number; readonly high: number } {
  const areWeightsExact = members.every((index) => weights.low[index] === weights.high[index]);
  if (areWeightsExact) {
    return {
      low: exactMean(values.low, weights.low, members),
      high: exactMean(values.high, weights.low, members),
    };
  }
  const rising = [...members].sort((one, other) => values.low[one]! - values.low[other]!);
  const falling = [...members].sort((one, other) => values.high[other]! - values.high[one]!);
  const low = extremesAlong(rising, values.low, weights).reduce((a, b) => Math.min(a, b));
  const high = extremesAlong(falling, values.high, weights).reduce((a, b) => Math.max(a, b));
  return { low, high };
}

function exactMean(values: Float64Array, weights: Float64Array, members: Uint32Array): number {
  let weighted = 0;
  let total = 0;
  for (const index of members) {
    weighted += weights[index]! * values[index]!;
    total += weights[index]!;
  }
  return weighted / total;
}

/** Means with the first k weights at their upper and the others at their lower end, for every k. */
function extremesAlong(order: readonly number[], values: Float64Array, weights: Column): number[] {
  let weighted = 0;
  let total = 0;
  for (const index of order) {
    weighted += weights.low[index]! * values[index]!;
    total += weights.low[index]!;
  }
  const means = total > 0 ? [weighted / total] : [];
  for (const index of order) {
    const more = weights.high[index]! - weights.low[index]!;
    weighted += more * values[index]!;
    total += more;
    means.push(weighted / total);
  }
  return means;
}
