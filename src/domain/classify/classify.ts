import { finish, type Stepwise } from '../stepwise/stepwise.ts';
import {
  type Classification,
  type ClassifierId,
  type ClassNotice,
  MAX_CLASS_COUNT,
} from './classification.ts';
import { CLASSIFIERS } from './classifiers.ts';
import { countBelow } from './countBelow.ts';
import { settleBreaks } from './settleBreaks.ts';
import { sortedNumbers } from './sortedNumbers.ts';

export interface ClassifyOptions {
  readonly method: ClassifierId;
  /** 2 to 7; ignored by `manual`, approximate for `rounded`. */
  readonly classCount: number;
  /**
   * Numbers in any order: those of one period, or of all periods pooled so that limits hold over time
   * (the default of the atlas). See `numbersIn`.
   */
  readonly values: ArrayLike<number>;
  /** For `manual` only: two to eight different finite edges in any order. */
  readonly givenBreaks?: readonly number[];
}

/**
 * Class limits for the values.
 *
 * Never fails on unlucky values: no values give no classes, equal values one class, ties fewer classes,
 * each with a notice. Equal values always share a class. Throws a RangeError for NaN or infinite
 * values, a class count that is not a whole number from 2 to 7, and given breaks that are no classes.
 */
export function classify(options: ClassifyOptions): Classification {
  return finish(traceClassify(options));
}

/** `classify` in steps. */
export function* traceClassify(options: ClassifyOptions): Stepwise<Classification> {
  const { method, classCount } = options;
  const sortedValues = sortedNumbers(options.values);
  yield 0;
  if (method === 'manual') {
    return classifyManually(sortedValues, options.givenBreaks ?? []);
  }
  if (!Number.isInteger(classCount) || classCount < 2 || classCount > MAX_CLASS_COUNT) {
    throw new RangeError(
      `classify: ${classCount} classes asked for, 2 to ${MAX_CLASS_COUNT} exist`,
    );
  }
  const degenerate = fewerThanTwoValues(sortedValues, options);
  if (degenerate !== null) {
    return degenerate;
  }
  const classifier = CLASSIFIERS[method];
  const request = { classCount, givenBreaks: [] };
  const edges =
    classifier.traceBreaks === undefined
      ? classifier.breaks(sortedValues, request)
      : yield* classifier.traceBreaks(sortedValues, request);
  const { breaks, notices } = settleBreaks(sortedValues, edges, classifier.emptyClasses);
  const fewer: readonly ClassNotice[] = hasDistinct(sortedValues, classCount)
    ? []
    : ['fewer_distinct_values'];
  return {
    method,
    requested: classCount,
    breaks,
    classCount: breaks.length - 1,
    counts: countsBetween(sortedValues, breaks),
    notices: [...fewer, ...notices],
  };
}

/** How many ascending values fall into each class; those outside count to the end classes. */
export function countsBetween(
  sortedValues: Float64Array,
  breaks: readonly number[],
): readonly number[] {
  const starts = [0, ...breaks.slice(1, -1).map((limit) => countBelow(sortedValues, limit))];
  return starts.map((start, index) => (starts[index + 1] ?? sortedValues.length) - start);
}

function classifyManually(
  sortedValues: Float64Array,
  givenBreaks: readonly number[],
): Classification {
  const breaks = CLASSIFIERS.manual.breaks(sortedValues, { classCount: 0, givenBreaks });
  const classCount = breaks.length - 1;
  if (!breaks.every(Number.isFinite) || classCount < 1 || classCount > MAX_CLASS_COUNT) {
    throw new RangeError(
      `classify: manual breaks [${givenBreaks.join(', ')}] make no 1 to 7 classes`,
    );
  }
  const smallest = sortedValues[0];
  const largest = sortedValues[sortedValues.length - 1];
  const notices: ClassNotice[] = [];
  if (smallest === undefined || largest === undefined) {
    notices.push('no_values');
  } else if (smallest < breaks[0]! || largest > breaks[classCount]!) {
    notices.push('values_outside_breaks');
  }
  if (classCount < givenBreaks.length - 1) {
    notices.push('duplicate_breaks_collapsed');
  }
  const counts = countsBetween(sortedValues, breaks);
  return { method: 'manual', requested: classCount, breaks, classCount, counts, notices };
}

/** No values: no classes. One value, however often: one class that begins and ends with it. */
function fewerThanTwoValues(
  sortedValues: Float64Array,
  { method, classCount }: ClassifyOptions,
): Classification | null {
  const only = sortedValues[0];
  if (only === undefined) {
    const notices = ['no_values'] as const;
    return { method, requested: classCount, breaks: [], classCount: 0, counts: [], notices };
  }
  if (only !== sortedValues[sortedValues.length - 1]) {
    return null;
  }
  const counts = [sortedValues.length];
  const notices = ['all_equal'] as const;
  return { method, requested: classCount, breaks: [only, only], classCount: 1, counts, notices };
}

function hasDistinct(sortedValues: Float64Array, wanted: number): boolean {
  let distinct = 0;
  for (let index = 0; index < sortedValues.length && distinct < wanted; index += 1) {
    if (index === 0 || sortedValues[index] !== sortedValues[index - 1]) {
      distinct += 1;
    }
  }
  return distinct >= wanted;
}
