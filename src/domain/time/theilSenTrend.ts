import { median } from 'd3-array';
import { zOfLevel } from '../numeric/normalDistribution.ts';
import { kendallVariance, LEAST_POINTS_FOR_MANN_KENDALL } from './mannKendallTest.ts';
import type { TrendPoint } from './trendPoints.ts';

export interface TheilSenTrend {
  /** Median of the slopes of all pairs of points: unit of the values a year. */
  readonly slope: number;
  /** Interval of the slope; null with fewer than 8 points. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** Median value − slope · median year: height of the line at year 0. */
  readonly intercept: number;
  readonly pointCount: number;
}

/**
 * Line by the median of all pairwise slopes, which one odd year does not move, with Sen's interval from
 * the ranks of these slopes. Null with fewer than two points.
 *
 * `level` is 0.95 unless given. Throws a RangeError for NaN and for two points of the same year.
 * O(n² log n). Source: Theil (1950); Sen, P. K. (1968), JASA 63; ranks of the interval rounded as in R
 * `trend::sens.slope` and scipy `theilslopes`.
 */
export function theilSenTrend(points: readonly TrendPoint[], level = 0.95): TheilSenTrend | null {
  if (points.length < 2) return null;
  const slopes = pairwiseSlopes(points);
  const slope = median(slopes)!;
  const medianYear = median(points, ({ year }) => year)!;
  const medianValue = median(points, ({ value }) => value)!;
  return {
    slope,
    interval: slopeInterval(slopes, points, level),
    intercept: medianValue - slope * medianYear,
    pointCount: points.length,
  };
}

function slopeInterval(
  slopes: readonly number[],
  points: readonly TrendPoint[],
  level: number,
): { readonly low: number; readonly high: number } | null {
  const z = zOfLevel(level);
  if (points.length < LEAST_POINTS_FOR_MANN_KENDALL) return null;
  const spread = z * Math.sqrt(kendallVariance(points));
  const lower = Math.round((slopes.length - spread) / 2) - 1;
  const upper = Math.round((slopes.length + spread) / 2);
  return {
    low: slopes[Math.max(0, lower)]!,
    high: slopes[Math.min(slopes.length - 1, upper)]!,
  };
}

function pairwiseSlopes(points: readonly TrendPoint[]): readonly number[] {
  const slopes = points.flatMap((later, index) =>
    points
      .slice(0, index)
      .map((earlier) => (later.value - earlier.value) / (later.year - earlier.year)),
  );
  if (!slopes.every(Number.isFinite)) {
    throw new RangeError('a trend needs finite values, one for each year');
  }
  return slopes.sort((a, b) => a - b);
}
