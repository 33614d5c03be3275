import type { Column } from '../model/column.ts';

/**
 * Smallest and largest weighted median of `values` over all weights within their bounds: the value up
 * to which half of the people lie. A share of people up to a value is largest with the weights up to it
 * at their upper and the others at their lower bound, and smallest the other way round; the median can
 * lie no lower than where the largest share first reaches a half, and no higher than where the smallest
 * does. Infinity (nothing reached) is allowed. Members without numbers or bounds must be left out by
 * the caller. Null where nobody lives for certain. n log n.
 */
export function weightedMedianBounds(
  values: Float64Array,
  weights: Column,
  members: readonly number[],
): { readonly low: number; readonly high: number } | null {
  const order = [...members].sort((one, other) =>
    values[one]! < values[other]! ? -1 : Number(values[one]! > values[other]!),
  );
  const certain = order.reduce((sum, member) => sum + weights.low[member]!, 0);
  if (certain <= 0) return null;
  return {
    low: values[reachesHalf(order, weights.high, weights.low)]!,
    high: values[reachesHalf(order, weights.low, weights.high)]!,
  };
}

/** The first member up to which, itself included, at least as many live as beyond it. */
function reachesHalf(order: readonly number[], upTo: Float64Array, beyond: Float64Array): number {
  let passed = 0;
  let rest = order.reduce((sum, member) => sum + beyond[member]!, 0);
  return order.find((member) => {
    passed += upTo[member]!;
    rest -= beyond[member]!;
    return passed >= rest;
  })!;
}
