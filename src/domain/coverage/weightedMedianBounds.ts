import type { Column } from '../model/column.ts';
import { createIndexSorter } from '../numeric/indexSorter.ts';

/**
 * Smallest and largest weighted median of `values` over all weights within their bounds: the value up
 * to which half of the people lie. A share of people up to a value is largest with the weights up to it
 * at their upper and the others at their lower bound, and smallest the other way round; the median can
 * lie no lower than where the largest share first reaches a half, and no higher than where the smallest
 * does. Infinity (nothing reached) is allowed. Members without numbers or bounds must be left out by
 * the caller. Null where nobody lives for certain. n log n at worst.
 */
export function weightedMedianBounds(
  values: Float64Array,
  weights: Column,
  members: ArrayLike<number>,
): { readonly low: number; readonly high: number } | null {
  const order = sortedBy(values, members);
  if (sumAt(order, weights.low) <= 0) return null;
  return {
    low: values[reachesHalf(order, weights.high, weights.low)]!,
    high: values[reachesHalf(order, weights.low, weights.high)]!,
  };
}

/** Members from the least value to the greatest, those without a way (Infinity) last. */
function sortedBy(values: Float64Array, members: ArrayLike<number>): Uint32Array {
  const order = new Uint32Array(members.length);
  const finite = new Float64Array(members.length);
  const memberAt = new Uint32Array(members.length);
  let count = 0;
  let last = members.length;
  for (let place = 0; place < members.length; place += 1) {
    const member = members[place]!;
    if (values[member] === Number.POSITIVE_INFINITY) {
      last -= 1;
      order[last] = member;
      continue;
    }
    finite[count] = values[member]!;
    memberAt[count] = member;
    count += 1;
  }
  createIndexSorter(count)(finite.subarray(0, count)).forEach((found, place) => {
    order[place] = memberAt[found]!;
  });
  return order;
}

/** The first member up to which, itself included, at least as many live as beyond it. */
function reachesHalf(order: Uint32Array, upTo: Float64Array, beyond: Float64Array): number {
  let passed = 0;
  let rest = sumAt(order, beyond);
  return order.find((member) => {
    passed += upTo[member]!;
    rest -= beyond[member]!;
    return passed >= rest;
  })!;
}

function sumAt(members: Uint32Array, weights: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < members.length; place += 1) sum += weights[members[place]!]!;
  return sum;
}
