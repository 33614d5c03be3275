import type { TrendLayout } from './trendLayout.ts';
import type { TrendFocus } from './trendNavigation.ts';

/** The figure nearest to a point: first the nearest period, then the series nearest in height. */
export function nearestFigure(layout: TrendLayout, x: number, y: number): TrendFocus | null {
  const period = indexOfLeast(layout.xOf.map((at) => Math.abs(at - x)));
  const curve = indexOfLeast(
    layout.curves.map(({ points }) => {
      const point = points[period];
      return point == null ? Number.POSITIVE_INFINITY : Math.abs(point.y - y);
    }),
  );
  return period < 0 || curve < 0 ? null : { curve, period };
}

function indexOfLeast(values: readonly number[]): number {
  let best = -1;
  values.forEach((value, index) => {
    if (Number.isFinite(value) && (best < 0 || value < values[best]!)) best = index;
  });
  return best;
}
