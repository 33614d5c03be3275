import { endMarkOf, markerPath } from '../marks/markerPath.ts';
import { seriesLook } from '../marks/seriesLook.ts';
import type { CurveLayout, EndLabel, TrendLayout } from './trendLayout.ts';

export interface TrendCurvesProps {
  readonly layout: TrendLayout;
  /** Id of the series that stands out; null when none does. */
  readonly highlighted: string | null;
}

/** The series: lines, lonely points, ranges, breaks, and the label at the right end of each. */
export function TrendCurves({ layout, highlighted }: TrendCurvesProps) {
  const drawn = layout.curves.toReversed();
  return (
    <g className={highlighted === null ? undefined : 'chart-trend-dimmed'}>
      {drawn.map((curve) => (
        <g key={curve.curve.series.id} className={classOf(curve.curve.series, highlighted)}>
          <Curve curve={curve} />
        </g>
      ))}
      {layout.labels.map((label) => (
        <g key={label.curve.series.id} className={classOf(label.curve.series, highlighted)}>
          <Label label={label} />
        </g>
      ))}
    </g>
  );
}

function Curve({ curve }: { curve: CurveLayout }) {
  const { dash } = seriesLook(curve.curve.series);
  return (
    <>
      {curve.lines.map((path) => (
        <path key={path} className="chart-trend-line" d={path} strokeDasharray={dash} />
      ))}
      {curve.dots.map(({ x, y }) => (
        <circle key={x} className="chart-trend-dot" cx={x} cy={y} r="3" />
      ))}
      {curve.ranges.map(({ x, y1, y2 }) => (
        <g key={x}>
          <path className="chart-trend-range" d={`M${x} ${y1}V${y2}`} />
          <path className="chart-trend-bracket" d={`M${x - 3} ${y1}h6M${x - 3} ${y2}h6`} />
        </g>
      ))}
      {curve.breaks.map(({ x, y }) => (
        <path key={x} className="chart-trend-break" d={`M${x - 5} ${y + 6}l6-12m4 0l-6 12`} />
      ))}
    </>
  );
}

function Label({ label: { curve, name, value, end, label } }: { label: EndLabel }) {
  const { series } = curve;
  const isLevel = Math.abs(label.y - end.y) < 2 && label.x - end.x < 20;
  return (
    <>
      {isLevel ? null : (
        <path
          className="chart-trend-leader"
          d={`M${end.x + 5} ${end.y}L${label.x - 3} ${label.y}`}
        />
      )}
      <path className="chart-trend-mark" d={markerPath(endMarkOf(series), end.x, end.y)} />
      <text className="chart-trend-label" x={label.x} y={label.y + 4.5}>
        {name === series.name ? null : <title>{series.name}</title>}
        {`${name} ${value}`}
      </text>
    </>
  );
}

function classOf(
  series: { readonly id: string; readonly slot: number | null; readonly isReference?: boolean },
  highlighted: string | null,
): string {
  const standing = series.id === highlighted ? ' chart-trend-highlighted' : '';
  return `chart-trend-series ${seriesLook(series).className}${standing}`;
}
