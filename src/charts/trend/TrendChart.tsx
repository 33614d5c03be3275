import { type ReactNode, useId, useMemo, useRef } from 'react';
import { useElementWidth } from '../../ui/size/useElementWidth.ts';
import { TableTwin } from '../figure/TableTwin.tsx';
import { TrendAxes } from './TrendAxes.tsx';
import { TrendCursor } from './TrendCursor.tsx';
import { TrendCurves } from './TrendCurves.tsx';
import { trendLayout } from './trendLayout.ts';
import { type TrendPeriod, type TrendSeries, trendModel } from './trendModel.ts';
import { type TrendTwinWords, trendTwin } from './trendTwin.ts';
import { useTrendReading } from './useTrendReading.ts';
import '../../ui/visuallyHidden/VisuallyHidden.css';
import '../chart.css';
import '../marks/marks.css';
import './trend.css';

export interface TrendChartProps {
  /** What is measured, with its unit: "Verlauf seit 2007, Prozent". */
  readonly title: string;
  /** One sentence about what is seen; shown below the picture and tied to it. */
  readonly summary: ReactNode;
  /** How the keys work, read to screen readers and shown while the chart has keyboard focus. */
  readonly help: string;
  readonly periods: readonly TrendPeriod[];
  /** Selected areas first, then city and reference: also the order of the arrow keys. */
  readonly series: readonly TrendSeries[];
  /** Id of the period shown on the map. */
  readonly current: string | null;
  format(value: number): string;
  formatRange(low: number, high: number): string;
  /** Values of the axis; `format` unless given. */
  formatTick?(value: number): string;
  /** The sentence for one figure, states included: "2019, Winzerla: 9,4 %, Stadt: 7,1 %". */
  describe(series: TrendSeries, period: TrendPeriod): string;
  /** Id of the series to stand out from outside (linked hover). */
  readonly highlighted?: string | null;
  onHighlight?(series: string | null): void;
  onPickPeriod?(period: string): void;
  /** Adds the table of all figures below; left out where the page has one of its own. */
  readonly table?: TrendTwinWords & { readonly title: string };
  /** False lets the axis begin near the least figure (indices). */
  readonly startAtZero?: boolean;
  readonly height?: number;
  /** Width assumed before the first measurement and on the server. */
  readonly initialWidth?: number;
}

/**
 * Lines over time with a label at the end of each. Gaps stay gaps, withheld figures are bars between
 * their bounds. One tab stop; keys as in `trendMove`.
 */
export function TrendChart(props: TrendChartProps) {
  const { periods, series, height = 220, initialWidth = 440, startAtZero = true } = props;
  const { format, formatRange, formatTick = format, table } = props;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const width = Math.max(240, useElementWidth(box, initialWidth));
  const found = periods.findIndex((period) => period.id === props.current);
  const current = found < 0 ? null : found;
  const model = useMemo(() => trendModel(periods, series), [periods, series]);
  const layout = useMemo(
    () =>
      trendLayout(model, { width, height, startAtZero, current, format, formatRange, formatTick }),
    [model, width, height, startAtZero, current, format, formatRange, formatTick],
  );
  const { reading, ...handlers } = useTrendReading({
    model,
    layout,
    width,
    current,
    onHighlight: props.onHighlight,
    onPickPeriod: props.onPickPeriod,
  });
  const read = reading === null ? null : series[reading.curve];
  const sentence =
    reading === null || read == null ? '' : props.describe(read, periods[reading.period]!);
  return (
    <figure className="chart chart-trend" data-viz="trend">
      <figcaption id={`${id}-title`} className="chart-title">
        {props.title}
      </figcaption>
      <div
        {...handlers}
        ref={box}
        className="chart-trend-box"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the one tab stop of an interactive chart
        tabIndex={0}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-summary ${id}-help`}
      >
        <svg
          className="chart-svg"
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          aria-hidden="true"
        >
          <TrendAxes layout={layout} periods={periods} current={current} />
          <TrendCurves layout={layout} highlighted={read?.id ?? props.highlighted ?? null} />
          <TrendCursor layout={layout} reading={reading} />
        </svg>
      </div>
      {/* One place for both, kept free from the start: nothing below moves when either appears. */}
      <div className="chart-trend-words">
        <p className="chart-trend-reading" aria-hidden="true">
          {sentence}
        </p>
        <p id={`${id}-help`} className="chart-trend-help">
          {props.help}
        </p>
      </div>
      <p className="ui-visually-hidden" role="status">
        {reading?.by === 'keyboard' ? sentence : ''}
      </p>
      <p id={`${id}-summary`} className="chart-summary">
        {props.summary}
      </p>
      {table === undefined ? null : (
        <TableTwin title={table.title} tables={() => [trendTwin(periods, series, table)]} />
      )}
    </figure>
  );
}
