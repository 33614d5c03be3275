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
  const slope = middleOf(slopes);
  const medianYear = medianOf(points, ({ year }) => year);
  const medianValue = medianOf(points, ({ value }) => value);
  return {
    slope,
    interval: slopeInterval(slopes, points, level),
    intercept: medianValue - slope * medianYear,
    pointCount: points.length,
  };
}

function slopeInterval(
  slopes: Float64Array,
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

/** The slopes of all pairs of points, ascending. */
function pairwiseSlopes(points: readonly TrendPoint[]): Float64Array {
  const slopes = new Float64Array((points.length * (points.length - 1)) / 2);
  let pair = 0;
  points.forEach((later, index) => {
    for (let before = 0; before < index; before += 1) {
      const earlier = points[before]!;
      slopes[pair] = (later.value - earlier.value) / (later.year - earlier.year);
      pair += 1;
    }
  });
  if (!slopes.every(Number.isFinite)) {
    throw new RangeError('a trend needs finite values, one for each year');
  }
  return slopes.sort();
}

function medianOf(points: readonly TrendPoint[], of: (point: TrendPoint) => number): number {
  return middleOf(Float64Array.from(points, of).sort());
}

/** The median of ascending values. */
function middleOf(sorted: Float64Array): number {
  const lower = sorted[(sorted.length - 1) >> 1]!;
  return lower + (sorted[sorted.length >> 1]! - lower) / 2;
}
