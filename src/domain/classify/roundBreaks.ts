import type { Classification } from './classification.ts';
import { countBelow } from './countBelow.ts';
import { type Gap, roundestNumber } from './roundestNumber.ts';
import { sortedNumbers } from './sortedNumbers.ts';

/** How far an outer edge may move away from the values, as a share of its class's width. */
const OUTER_SLACK = 0.5;

/**
 * The same classes with readable limits: each inner limit becomes the roundest number between the
 * largest value below it and the smallest at or above it, so no value changes its class; the outer
 * edges become round numbers beyond the values, by at most half the width of their class and never
 * across zero.
 *
 * @param values all numbers the classification is to hold for (those it was found from, in any order);
 * a number left out here may change class.
 * @returns the classification itself where limits are given, readable already (`manual`, `rounded`),
 * bound to a centre (`diverging`), or where there are fewer than two classes.
 */
export function roundBreaks(
  classification: Classification,
  values: ArrayLike<number>,
): Classification {
  const { method, breaks, classCount } = classification;
  if (classCount < 2 || method === 'manual' || method === 'rounded' || method === 'diverging') {
    return classification;
  }
  const sortedValues = sortedNumbers(values);
  const inner = breaks.slice(1, -1).map((_, index) => {
    return roundestNumber(gapAround(sortedValues, breaks, index + 1));
  });
  const lowest = lowerEdge(breaks[0]!, inner[0]!);
  const highest = upperEdge(breaks[classCount]!, inner[inner.length - 1]!);
  return { ...classification, breaks: [lowest, ...inner, highest] };
}

/**
 * Where a limit may stand. Beside limits in the same gap between two values it keeps to its half of the
 * way to them, so that empty classes keep their order; the upper edge itself it may not reach.
 */
function gapAround(sortedValues: Float64Array, breaks: readonly number[], index: number): Gap {
  const near = breaks[index]!;
  const below = countBelow(sortedValues, near);
  const largestBelow = sortedValues[below - 1] ?? breaks[0]!;
  const smallestAbove = sortedValues[below] ?? breaks[breaks.length - 1]!;
  const sharesGapBefore = index > 1 && breaks[index - 1]! > largestBelow;
  const sharesGapAfter = smallestAbove >= breaks[index + 1]!;
  return {
    above: sharesGapBefore ? (breaks[index - 1]! + near) / 2 : largestBelow,
    upTo: sharesGapAfter ? (near + breaks[index + 1]!) / 2 : smallestAbove,
    near,
  };
}

/** The roundest number from the smallest value down to half the first class's width below it. */
function lowerEdge(minimum: number, firstLimit: number): number {
  const farthest = minimum - (firstLimit - minimum) * OUTER_SLACK;
  if (minimum >= 0 && farthest <= 0) {
    return 0;
  }
  return roundestNumber({ above: farthest, upTo: minimum, near: minimum });
}

/** Mirrors `lowerEdge`: the same question with all signs turned. */
function upperEdge(maximum: number, lastLimit: number): number {
  return 0 - lowerEdge(-maximum, -lastLimit);
}
