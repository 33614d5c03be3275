/** Ways to find class limits from values alone, or from limits a person gave. */
export const CLASSIFIER_IDS = [
  'quantile',
  'equal_interval',
  'natural_breaks',
  'standard_deviation',
  'rounded',
  'manual',
] as const;

export type ClassifierId = (typeof CLASSIFIER_IDS)[number];

/** `diverging` needs a centre and therefore stands beside the registry: see `classifyDiverging`. */
export type ClassMethod = ClassifierId | 'diverging';

/**
 * What a person must be told about the classes:
 *
 * - `no_values`: there was no number to classify.
 * - `all_equal`: every number is the same, so there is one class.
 * - `fewer_distinct_values`: fewer different numbers than classes asked for.
 * - `duplicate_breaks_collapsed`: ties made two limits coincide or left a class empty; it was merged.
 * - `classes_beyond_values_dropped`: limits of the method lay outside the numbers and were left out.
 * - `values_outside_breaks`: numbers lie outside given limits; they count to the nearest end class.
 */
export type ClassNotice =
  | 'no_values'
  | 'all_equal'
  | 'fewer_distinct_values'
  | 'duplicate_breaks_collapsed'
  | 'classes_beyond_values_dropped'
  | 'values_outside_breaks';

/**
 * Class limits, found once and then used for every period, the map, the legend, the table and exports.
 * Classes are `[low, high)`, the last one closed: a value equal to an inner limit belongs above it.
 */
export interface Classification {
  readonly method: ClassMethod;
  /** Classes asked for; `classCount` may be smaller (ties) or differ (`rounded`, `manual`). */
  readonly requested: number;
  /**
   * `classCount + 1` ascending edges in the unit of the values. The outer edges are the extremes of the
   * values, or numbers beyond them for `rounded`, `manual`, `diverging` and after `roundBreaks`. Inner
   * edges strictly ascend; a single class of equal values has two equal edges. Empty without values.
   */
  readonly breaks: readonly number[];
  /** 0 (no values) to 7. */
  readonly classCount: number;
  /** How many of the classified values fall into each class. */
  readonly counts: readonly number[];
  readonly notices: readonly ClassNotice[];
}

export const MAX_CLASS_COUNT = 7;

/** Class index of a cell that is not a number. */
export const NO_CLASS = 255;
