import type { NormalTest } from './normalTest.ts';

/** One figure for the whole map, with its tests by the normal approximation. */
export interface GlobalStatistic {
  readonly statistic: number;
  /** What chance gives on average. */
  readonly expected: number;
  /** If the values were drawn from a normal distribution; null where the statistic cannot vary. */
  readonly normality: NormalTest | null;
  /**
   * If the given values were dealt out at random; null for fewer than four areas or where the
   * statistic cannot vary.
   */
  readonly randomisation: NormalTest | null;
}
