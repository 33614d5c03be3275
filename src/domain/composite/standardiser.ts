import type { Polarity } from '../model/indicator.ts';

/**
 * Which way an indicator points in an index of need. A neutral indicator has no direction of its own:
 * whoever puts it into an index must say which way it counts.
 */
export type NeedDirection = Exclude<Polarity, 'neutral'>;

export const STANDARDISATIONS = [
  'z_score',
  'min_max',
  'rank',
  'percentile',
  'exponential',
] as const;

export type Standardisation = (typeof STANDARDISATIONS)[number];

/** One way to make indicators of different units comparable. */
export interface Standardiser {
  readonly id: Standardisation;
  /** `unit` is 0 to 1, both reached; `positive` is above 0; `signed` takes any sign. */
  readonly range: 'signed' | 'unit' | 'positive';
  /**
   * One score per value, in the same order; higher always means more need. Expects at least two finite
   * values that are not all the same. Never changes its input.
   */
  readonly score: (values: Float64Array, direction: NeedDirection) => Float64Array;
}
