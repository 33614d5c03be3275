import { group } from 'd3-array';
import { twoSidedNormalProbability } from '../numeric/normalDistribution.ts';
import type { TrendPoint } from './trendPoints.ts';

/** Below this the normal approximation of the test does not hold. */
export const LEAST_POINTS_FOR_MANN_KENDALL = 8;

export interface MannKendallTest {
  /** Pairs of periods that rise minus pairs that fall. */
  readonly score: number;
  /** Variance of the score without a trend, with the correction for equal values. */
  readonly variance: number;
  /** Standardised with the continuity correction; 0 where nothing rises or falls. */
  readonly z: number;
  /** Two-sided, 0–1. */
  readonly pValue: number;
}

/**
 * Mann–Kendall test for a monotone trend of any shape, without assumptions on the distribution. Null
 * with fewer than 8 points. Points must ascend in time and be about independent: autocorrelation makes
 * it find trends too often. Throws a RangeError for NaN. O(n²).
 * Source: Mann, H. B. (1945), Econometrica 13; Kendall, M. G. (1975), Rank Correlation Methods.
 */
export function mannKendallTest(points: readonly TrendPoint[]): MannKendallTest | null {
  if (points.length < LEAST_POINTS_FOR_MANN_KENDALL) return null;
  const score = kendallScore(points);
  const variance = kendallVariance(points);
  const z = score === 0 ? 0 : (score - Math.sign(score)) / Math.sqrt(variance);
  return { score, variance, z, pValue: twoSidedNormalProbability(z) };
}

/** Variance of Kendall's score under no trend, with its correction for groups of equal values. */
export function kendallVariance(points: readonly TrendPoint[]): number {
  const term = (n: number) => n * (n - 1) * (2 * n + 5);
  const ties = [...group(points, ({ value }) => value).values()];
  const tied = ties.reduce((sum, equal) => sum + term(equal.length), 0);
  return (term(points.length) - tied) / 18;
}

function kendallScore(points: readonly TrendPoint[]): number {
  let score = 0;
  points.forEach((later, index) => {
    if (!Number.isFinite(later.value)) throw new RangeError(`trend value ${later.value}`);
    for (const earlier of points.slice(0, index)) score += Math.sign(later.value - earlier.value);
  });
  return score;
}
