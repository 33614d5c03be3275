import { type LeastSquaresTrend, leastSquaresTrend } from './leastSquaresTrend.ts';
import { type MannKendallTest, mannKendallTest } from './mannKendallTest.ts';
import { type TheilSenTrend, theilSenTrend } from './theilSenTrend.ts';
import type { TimeSeries } from './timeSeries.ts';
import { type TrendBasis, trendPoints } from './trendPoints.ts';

/** Fewer points than this make a comparison of two moments, not a trend. */
export const LEAST_POINTS_FOR_TREND = 3;

export type Trend =
  | { readonly kind: 'too_few_points'; readonly basis: TrendBasis }
  | {
      readonly kind: 'trend';
      readonly basis: TrendBasis;
      readonly leastSquares: LeastSquaresTrend;
      readonly theilSen: TheilSenTrend;
      /** Null with fewer than 8 points. */
      readonly mannKendall: MannKendallTest | null;
      /**
       * `rising` or `falling` where a test says so at the level: Mann–Kendall from 8 points, the slope's
       * t interval below that. `undecided` otherwise, which does not mean "constant".
       */
      readonly direction: 'rising' | 'falling' | 'undecided';
    };

/**
 * Trend of a series: of its last unbroken stretch, without incomplete periods and without filling
 * gaps; `basis` tells what was used. `level` is 0.95 unless given, `dataUntil` as in `trendPoints`.
 * Throws a RangeError for a malformed series.
 */
export function trendOf(
  series: TimeSeries,
  options: { readonly level?: number; readonly dataUntil?: string } = {},
): Trend {
  const { level = 0.95, dataUntil } = options;
  const basis = trendPoints(series, dataUntil);
  if (basis.points.length < LEAST_POINTS_FOR_TREND) return { kind: 'too_few_points', basis };
  const leastSquares = leastSquaresTrend(basis.points, level)!;
  const theilSen = theilSenTrend(basis.points, level)!;
  const mannKendall = mannKendallTest(basis.points);
  // Three points are enough for the line's probability.
  const pValue = mannKendall?.pValue ?? leastSquares.pValue!;
  const side = Math.sign(mannKendall?.score ?? leastSquares.slope);
  const decided = pValue <= 1 - level && side !== 0;
  const direction = !decided ? 'undecided' : side > 0 ? 'rising' : 'falling';
  return { kind: 'trend', basis, leastSquares, theilSen, mannKendall, direction };
}
