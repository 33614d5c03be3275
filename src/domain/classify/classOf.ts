import { type Column, STATE_CODE } from '../model/column.ts';
import { type Classification, NO_CLASS } from './classification.ts';

/**
 * Index of the class a value belongs to, 0 for the lowest. Classes are `[low, high)`, the last closed.
 *
 * A value outside the edges belongs to the nearest end class. That is meant for limits that were fixed
 * over pooled periods, given by hand or carried over from another year; the legend then says so.
 * Throws a RangeError for NaN and for a classification without classes.
 */
export function classOf(classification: Classification, value: number): number {
  if (Number.isNaN(value) || classification.classCount === 0) {
    throw new RangeError(`classOf: ${value} has no class among ${classification.classCount}`);
  }
  return classAmong(classification.breaks, value);
}

/**
 * The class a value between `low` and `high` belongs to wherever it lies, or null where that is
 * uncertain. For figures computed from withheld counts. Throws as `classOf` does.
 */
export function classOfInterval(
  classification: Classification,
  low: number,
  high: number,
): number | null {
  const lowest = classOf(classification, low);
  return lowest === classOf(classification, high) ? lowest : null;
}

/**
 * Class index per cell, `NO_CLASS` for a cell that is not a number (interval cells too) and for every
 * cell while there are no classes. The only place where values become classes: map, legend, table and
 * export receive this array and never see limits.
 */
export function classifyColumn(classification: Classification, column: Column): Uint8Array {
  const { state, low } = column;
  const classes = new Uint8Array(state.length).fill(NO_CLASS);
  if (classification.classCount === 0) {
    return classes;
  }
  for (let index = 0; index < state.length; index += 1) {
    if (state[index] === STATE_CODE.number) {
      classes[index] = classAmong(classification.breaks, low[index]!);
    }
  }
  return classes;
}

/**
 * The same, and a class for every `interval` whose two ends lie in one class: whatever the withheld
 * count is, the class is the same. `masked` cells never have one.
 */
export function classifyWithIntervals(classification: Classification, column: Column): Uint8Array {
  const classes = classifyColumn(classification, column);
  if (classification.classCount === 0) return classes;
  for (let index = 0; index < classes.length; index += 1) {
    if (column.state[index] !== STATE_CODE.interval) continue;
    const found = classOfInterval(classification, column.low[index]!, column.high[index]!);
    classes[index] = found ?? NO_CLASS;
  }
  return classes;
}

/** How many cells fall into each class, for the legend of one period. */
export function countClasses(classes: Uint8Array, classCount: number): readonly number[] {
  const counts = new Array<number>(classCount).fill(0);
  for (const index of classes) {
    if (index < classCount) {
      counts[index]! += 1;
    }
  }
  return counts;
}

/** At most six comparisons: cheaper than a search. */
function classAmong(breaks: readonly number[], value: number): number {
  const lastClass = breaks.length - 2;
  let index = 0;
  while (index < lastClass && value >= breaks[index + 1]!) {
    index += 1;
  }
  return index;
}
