import { seriesLook } from '../../charts/marks/seriesLook.ts';
import { spreadLabels } from '../../charts/text/spreadLabels.ts';
import type { CurveLayout, TrendLayout } from '../../charts/trend/trendLayout.ts';

interface FirstPointsProps {
  readonly layout: TrendLayout;
  format(value: number): string;
}

const LINE = 17;

/** The first figure of every series, by name: what is known before the guess. */
export function FirstPoints({ layout, format }: FirstPointsProps) {
  const found = layout.curves.flatMap((curve) => firstOf(curve));
  const heights = spreadLabels(
    found.map(({ y }) => y),
    { gap: LINE, low: layout.plot.top, high: layout.plot.bottom },
  );
  return found.map(({ series, x, y, value }, index) => (
    <g key={series.id} className={seriesLook(series).className}>
      <circle className="chart-trend-mark" cx={x} cy={y} r="4.5" />
      <text className="chart-trend-label" x={x + 10} y={heights[index]! + 4.5}>
        {`${series.name} ${format(value)}`}
      </text>
    </g>
  ));
}

function firstOf({ curve: { series }, points }: CurveLayout) {
  const index = series.cells.findIndex(({ kind }) => kind === 'number');
  const cell = series.cells[index];
  const point = points[index];
  if (cell?.kind !== 'number' || point == null) return [];
  return [{ series, ...point, value: cell.value }];
}
