import type { TrendLayout } from './trendLayout.ts';
import type { TrendPeriod } from './trendModel.ts';

export interface TrendAxesProps {
  readonly layout: TrendLayout;
  readonly periods: readonly TrendPeriod[];
  /** Index of the period shown on the map. */
  readonly current: number | null;
}

/** Hairlines with their values, the periods below, and a line at the current period. */
export function TrendAxes({ layout, periods, current }: TrendAxesProps) {
  const { plot } = layout;
  return (
    <g>
      {layout.yTicks.map((tick) => (
        <g key={tick.value}>
          <line
            className={tick.value === 0 ? 'chart-trend-zero' : 'chart-trend-grid'}
            x1={plot.left}
            x2={plot.right}
            y1={tick.y}
            y2={tick.y}
          />
          <text className="chart-text" x={plot.left - 8} y={tick.y + 4.5} textAnchor="end">
            {tick.text}
          </text>
        </g>
      ))}
      {current === null ? null : (
        <line
          className="chart-trend-current"
          x1={layout.xOf[current]}
          x2={layout.xOf[current]}
          y1={plot.top}
          y2={plot.bottom}
        />
      )}
      {layout.xTicks.map(({ x, period }) => (
        <text
          key={period}
          className={period === current ? 'chart-text chart-trend-now' : 'chart-text'}
          x={x}
          y={plot.bottom + 20}
          textAnchor="middle"
        >
          {periods[period]?.label}
        </text>
      ))}
    </g>
  );
}
