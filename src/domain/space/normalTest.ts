import {
  normalCumulative,
  normalTail,
  twoSidedNormalProbability,
} from '../numeric/normalDistribution.ts';

/** How far a statistic lies from what chance would give, by the normal approximation. */
export interface NormalTest {
  readonly variance: number;
  /** Standard deviate; positive means more alike among neighbours than by chance. */
  readonly z: number;
  /** Probability under the null hypothesis of a deviate at least this high. */
  readonly pGreater: number;
  readonly pLess: number;
  readonly pTwoSided: number;
}

/**
 * The test of a difference (statistic less expectation, or the reverse where low values mean
 * likeness). Null where the null distribution has no spread, as on a map where everybody borders on
 * everybody: then every arrangement gives the same statistic.
 *
 * @param scale size of the terms whose difference `variance` is; a variance that is only the rounding
 * of those counts as none.
 */
export function normalTest(difference: number, variance: number, scale: number): NormalTest | null {
  if (!(variance > scale * 1e-12)) {
    return null;
  }
  const z = difference / Math.sqrt(variance);
  return {
    variance,
    z,
    pGreater: normalTail(z),
    pLess: normalCumulative(z),
    pTwoSided: twoSidedNormalProbability(z),
  };
}
