import { finish, type Stepwise } from '../stepwise/stepwise.ts';
import type { Classifier } from './classifier.ts';
import { traceOptimalPartition } from './optimalPartition.ts';

/**
 * Fisher–Jenks natural breaks: the partition with the least sum of squares within classes, found
 * exactly (Fisher 1958; Jenks 1977), never by random starts. Limits stand in the middle of the gap
 * between two classes, as in R classInt's "fisher", so that no limit is the largest value itself.
 * With fewer different values than classes, each different value is a class.
 */
export const naturalBreaks: Classifier = {
  id: 'natural_breaks',
  emptyClasses: 'merged',
  breaks: (sortedValues, { classCount }) => finish(traceNaturalBreaks(sortedValues, classCount)),
  traceBreaks: (sortedValues, { classCount }) => traceNaturalBreaks(sortedValues, classCount),
};

function* traceNaturalBreaks(
  sortedValues: Float64Array,
  classCount: number,
): Stepwise<readonly number[]> {
  const { values, weights } = distinctValues(sortedValues);
  yield 0;
  const starts = yield* traceOptimalPartition(values, weights, Math.min(classCount, values.length));
  const inner = starts.slice(1).map((start) => middleOf(values[start - 1]!, values[start]!));
  return [values[0]!, ...inner, values[values.length - 1]!];
}

/** A number above `low` and at most `high`, in the middle where floating point has one. */
function middleOf(low: number, high: number): number {
  const middle = low + (high - low) / 2;
  return middle > low ? middle : high;
}

interface WeightedValues {
  readonly values: Float64Array;
  readonly weights: Float64Array;
}

/** Equal values never part, so they are one point that weighs as much as it occurs. */
function distinctValues(sortedValues: Float64Array): WeightedValues {
  const values = new Float64Array(sortedValues.length);
  const weights = new Float64Array(sortedValues.length);
  let count = 0;
  for (const value of sortedValues) {
    if (count === 0 || value !== values[count - 1]) {
      values[count] = value;
      count += 1;
    }
    weights[count - 1]! += 1;
  }
  return { values: values.subarray(0, count), weights: weights.subarray(0, count) };
}
