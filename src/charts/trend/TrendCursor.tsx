import { seriesLook } from '../marks/seriesLook.ts';
import type { TrendLayout } from './trendLayout.ts';
import type { TrendFocus } from './trendNavigation.ts';

export interface TrendCursorProps {
  readonly layout: TrendLayout;
  readonly reading: TrendFocus | null;
}

/** A line at the period that is read, and a ring around the figure itself. */
export function TrendCursor({ layout, reading }: TrendCursorProps) {
  if (reading === null) return null;
  const x = layout.xOf[reading.period];
  const curve = layout.curves[reading.curve];
  const point = curve?.points[reading.period];
  return (
    <g className="chart-trend-cursor">
      <line x1={x} x2={x} y1={layout.plot.top} y2={layout.plot.bottom} />
      {curve === undefined || point == null ? null : (
        <circle
          className={seriesLook(curve.curve.series).className}
          cx={point.x}
          cy={point.y}
          r="6"
        />
      )}
    </g>
  );
}
