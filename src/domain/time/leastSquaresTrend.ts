import { studentOfLevel, twoSidedStudentProbability } from '../numeric/studentDistribution.ts';
import type { TrendPoint } from './trendPoints.ts';

/** A line through the points: value = meanValue + slope · (year − meanYear). */
export interface LeastSquaresTrend {
  /** Unit of the values a year. */
  readonly slope: number;
  /** Interval of the slope; null with two points, which leave no scatter to judge by. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** Two-sided, of no slope at all; null with two points. */
  readonly pValue: number | null;
  readonly meanYear: number;
  readonly meanValue: number;
  /** Standard deviation of the points about the line (divisor n − 2); null with two points. */
  readonly residualDeviation: number | null;
  /** Σ (year − meanYear)². */
  readonly yearSquares: number;
  readonly pointCount: number;
}

/**
 * Straight line by ordinary least squares with the t interval of its slope. Null with fewer than two
 * points. Neighbouring years resemble each other, so that the interval is rather too narrow; with few
 * points it is wide, and should be.
 *
 * `level` is 0.95 unless given. Throws a RangeError for NaN, for points of one single year, and for an
 * impossible level.
 * Source: Draper, N. R. & Smith, H. (1998), Applied Regression Analysis, chapter 1.
 */
export function leastSquaresTrend(
  points: readonly TrendPoint[],
  level = 0.95,
): LeastSquaresTrend | null {
  const pointCount = points.length;
  if (pointCount < 2) return null;
  const meanYear = sumOf(points, ({ year }) => year) / pointCount;
  const meanValue = sumOf(points, ({ value }) => value) / pointCount;
  const yearSquares = sumOf(points, ({ year }) => (year - meanYear) ** 2);
  if (!(yearSquares > 0 && Number.isFinite(meanValue))) {
    throw new RangeError('a trend needs finite values in at least two years');
  }
  const slope =
    sumOf(points, ({ year, value }) => (year - meanYear) * (value - meanValue)) / yearSquares;
  const line = { slope, meanYear, meanValue, yearSquares, pointCount };
  if (pointCount === 2) return { ...line, interval: null, pValue: null, residualDeviation: null };
  const residuals = sumOf(
    points,
    ({ year, value }) => (value - meanValue - slope * (year - meanYear)) ** 2,
  );
  const freedom = pointCount - 2;
  const residualDeviation = Math.sqrt(residuals / freedom);
  const error = residualDeviation / Math.sqrt(yearSquares);
  const half = studentOfLevel(level, freedom) * error;
  return {
    ...line,
    residualDeviation,
    interval: { low: slope - half, high: slope + half },
    pValue: error === 0 ? Number(slope === 0) : twoSidedStudentProbability(slope / error, freedom),
  };
}

function sumOf(points: readonly TrendPoint[], of: (point: TrendPoint) => number): number {
  return points.reduce((sum, point) => sum + of(point), 0);
}
