import { studentOfLevel } from '../numeric/studentDistribution.ts';
import { leastSquaresTrend } from '../time/leastSquaresTrend.ts';
import type { Interval } from '../uncertainty/proportion.ts';

/** Two figures of one area. */
export interface PairPoint {
  readonly x: number;
  readonly y: number;
}

/** The line that lies closest to all points, measured upwards: y = intercept + slope · x. */
export interface RegressionLine {
  /** Unit of y for each unit of x. */
  readonly slope: number;
  readonly intercept: number;
  /** Of the slope, by Student's t. */
  readonly slopeInterval: Interval;
  /** Share of the variance of y that goes along with the line, 0–1; 0 where all y are equal. */
  readonly rSquared: number;
  /** Standard deviation of the points about the line (divisor n − 2). */
  readonly residualDeviation: number;
  readonly pointCount: number;
  readonly meanX: number;
  readonly meanY: number;
  /** Σ (x − meanX)². */
  readonly xSquares: number;
  /** Of the intervals, 0–1. */
  readonly level: number;
}

/** Fewer points leave too little scatter to judge a line by. */
export const FEWEST_POINTS = 5;

/**
 * Straight line by ordinary least squares through areas. Null with fewer than `FEWEST_POINTS` points
 * and where all x are equal. Every area counts the same, however many people live there.
 *
 * `level` is 0.95 unless given. Throws a RangeError for NaN or infinite figures and impossible levels.
 * Source: Draper, N. R. & Smith, H. (1998), Applied Regression Analysis, chapter 1.
 */
export function regressionLine(points: readonly PairPoint[], level = 0.95): RegressionLine | null {
  if (points.some(({ x, y }) => !Number.isFinite(x + y))) {
    throw new RangeError('regressionLine: figures must be finite');
  }
  const first = points[0];
  if (points.length < FEWEST_POINTS || points.every(({ x }) => x === first?.x)) return null;
  const fit = leastSquaresTrend(
    points.map(({ x, y }) => ({ year: x, value: y })),
    level,
  );
  if (fit === null || fit.interval === null || fit.residualDeviation === null) return null;
  const { slope, meanYear: meanX, meanValue: meanY, yearSquares: xSquares } = fit;
  const ySquares = points.reduce((sum, { y }) => sum + (y - meanY) ** 2, 0);
  const isFlat = points.every(({ y }) => y === first?.y);
  return {
    slope,
    intercept: meanY - slope * meanX,
    slopeInterval: fit.interval,
    rSquared: isFlat ? 0 : Math.min(1, (slope * slope * xSquares) / ySquares),
    residualDeviation: fit.residualDeviation,
    pointCount: points.length,
    meanX,
    meanY,
    xSquares,
    level,
  };
}

/** Height of the line at `x`. */
export function heightAt({ slope, meanX, meanY }: RegressionLine, x: number): number {
  return meanY + slope * (x - meanX);
}

/**
 * Interval of the mean height at `x`: where the line may run, not where a single area may lie. It is
 * narrowest at the mean of x. Source: Draper & Smith (1998), section 3.1.
 */
export function meanInterval(line: RegressionLine, x: number): Interval {
  const { pointCount, meanX, xSquares, residualDeviation, level } = line;
  const error = residualDeviation * Math.sqrt(1 / pointCount + (x - meanX) ** 2 / xSquares);
  const half = studentOfLevel(level, pointCount - 2) * error;
  const height = heightAt(line, x);
  return { low: height - half, high: height + half };
}
