import type { Classifier } from './classifier.ts';

/**
 * Classes of about equal size. Limits are sample quantiles of type 7 in Hyndman & Fan (1996): linear
 * between order statistics, the default of R, numpy and d3.
 */
export const quantile: Classifier = {
  id: 'quantile',
  emptyClasses: 'merged',
  breaks: (sortedValues, { classCount }) =>
    Array.from({ length: classCount + 1 }, (_, edge) => quantileOf(sortedValues, edge, classCount)),
};

/** The `part / parts` quantile; the position is formed from integers so that exact ranks stay exact. */
function quantileOf(sortedValues: Float64Array, part: number, parts: number): number {
  const position = ((sortedValues.length - 1) * part) / parts;
  const below = Math.floor(position);
  const low = sortedValues[below]!;
  const high = sortedValues[Math.ceil(position)]!;
  return low + (high - low) * (position - below);
}
