import { studentOfLevel } from '../numeric/studentDistribution.ts';
import { leastSquaresTrend } from './leastSquaresTrend.ts';
import type { TrendPoint } from './trendPoints.ts';

/** A figure that nobody counted; its kind keeps it from being taken for a `Cell`. */
export interface ProjectedPoint {
  readonly kind: 'projected';
  readonly year: number;
  readonly value: number;
  /** Where a single future figure would lie if the line went on. */
  readonly low: number;
  readonly high: number;
}

/** Five points leave three degrees of freedom: the least with which the interval says anything. */
export const LEAST_POINTS_FOR_PROJECTION = 5;

export type Projection =
  | { readonly ok: true; readonly level: number; readonly points: readonly ProjectedPoint[] }
  | { readonly ok: false; readonly reason: 'too_few_points' | 'too_far_ahead' };

/**
 * Carries the least-squares line of `points` on to `years`, with prediction intervals. To be called only
 * where somebody asked for it, and always to be shown as what it is: "if it went on like this", no
 * forecast of population or need. Refused with fewer than five points and for years further ahead than
 * half the observed span.
 *
 * `bounds` clips value and interval to what is possible (0–100 for a percentage). `level` is 0.95 unless
 * given. Throws a RangeError for years that are not after the last point, and as `leastSquaresTrend`.
 * Source: Draper & Smith (1998), Applied Regression Analysis, section 3.1.
 */
export function projectTrend(
  points: readonly TrendPoint[],
  options: {
    readonly years: readonly number[];
    readonly level?: number;
    readonly bounds?: { readonly low: number; readonly high: number };
  },
): Projection {
  const { years, level = 0.95, bounds = { low: -Infinity, high: Infinity } } = options;
  if (points.length < LEAST_POINTS_FOR_PROJECTION) return { ok: false, reason: 'too_few_points' };
  const first = Math.min(...points.map(({ year }) => year));
  const last = Math.max(...points.map(({ year }) => year));
  if (!years.every((year) => year > last)) throw new RangeError('only later years are projected');
  if (years.some((year) => year - last > (last - first) / 2)) {
    return { ok: false, reason: 'too_far_ahead' };
  }
  const line = leastSquaresTrend(points, level)!;
  const t = studentOfLevel(level, line.pointCount - 2);
  const clip = (value: number) => Math.min(bounds.high, Math.max(bounds.low, value));
  const projected = years.map((year): ProjectedPoint => {
    const away = year - line.meanYear;
    const value = line.meanValue + line.slope * away;
    const spread = Math.sqrt(1 + 1 / line.pointCount + away ** 2 / line.yearSquares);
    const half = t * line.residualDeviation! * spread;
    return {
      kind: 'projected',
      year,
      value: clip(value),
      low: clip(value - half),
      high: clip(value + half),
    };
  });
  return { ok: true, level, points: projected };
}
