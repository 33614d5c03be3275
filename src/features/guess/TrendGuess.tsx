import { useMemo, useRef } from 'react';
import '../../charts/chart.css';
import '../../charts/marks/marks.css';
import { TrendAxes } from '../../charts/trend/TrendAxes.tsx';
import { TrendCurves } from '../../charts/trend/TrendCurves.tsx';
import '../../charts/trend/trend.css';
import type { TrendPeriod, TrendSeries } from '../../charts/trend/trendModel.ts';
import { beginTrend, type DrawnTrend } from '../../domain/story/guessTrend.ts';
import { usePresentText } from '../../i18n/present/presentWords.ts';
import { useElementHeight } from '../../ui/size/useElementHeight.ts';
import { useElementWidth } from '../../ui/size/useElementWidth.ts';
import { DrawnLine } from './DrawnLine.tsx';
import { FirstPoints } from './FirstPoints.tsx';
import { guessLayout } from './guessLayout.ts';
import { useTrendDrawing } from './useTrendDrawing.ts';
import './guess.css';

export interface TrendGuessProps {
  /** Accessible name of the chart. */
  readonly title: string;
  readonly periods: readonly TrendPeriod[];
  readonly series: readonly TrendSeries[];
  /** Id of the series that is guessed. */
  readonly guessed: string;
  readonly drawn: DrawnTrend | null;
  readonly isResolved: boolean;
  format(value: number): string;
  formatRange(low: number, high: number): string;
  formatTick(value: number): string;
  onDraw(drawn: DrawnTrend): void;
  onResolve(): void;
}

/**
 * The axes of a trend with its first figures, on which the audience draws how it went on; then the
 * figures beside the line that was drawn. The scale is the same before and after.
 */
export function TrendGuess(props: TrendGuessProps) {
  const { periods, series, isResolved, format } = props;
  const text = usePresentText();
  const box = useRef<HTMLDivElement>(null);
  const width = Math.max(240, useElementWidth(box, 440));
  const height = Math.max(140, useElementHeight(box, 240));
  const own = series.find(({ id }) => id === props.guessed) ?? series[0]!;
  const drawn = props.drawn ?? beginTrend(own.cells);
  const { formatRange, formatTick } = props;
  const { layout, valueAt, yOf, step } = useMemo(
    () => guessLayout({ periods, series, width, height, format, formatRange, formatTick }),
    [periods, series, width, height, format, formatRange, formatTick],
  );
  const { cursor, ...handlers } = useTrendDrawing({
    drawn,
    layout,
    width,
    valueAt,
    step,
    onDraw: props.onDraw,
    onResolve: props.onResolve,
  });
  const word = (index: number) => {
    const period = periods[index]?.label ?? '';
    const value = drawn[index] ?? null;
    if (value === null) return text('guess.trend.empty', { period });
    return text('guess.trend.point', { period, value: format(value) });
  };
  const picture = (
    <svg
      className="chart-svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      <TrendAxes layout={layout} periods={periods} current={null} />
      {isResolved ? <TrendCurves layout={layout} highlighted={own.id} /> : null}
      <DrawnLine
        drawn={drawn}
        xOf={layout.xOf}
        yOf={yOf}
        cursor={isResolved ? null : cursor}
        label={isResolved ? null : format}
      />
      {isResolved ? null : <FirstPoints layout={layout} format={format} />}
    </svg>
  );
  return (
    <div className="guess-trend">
      {isResolved ? (
        <div
          ref={box}
          className="guess-trend-box"
          data-resolved="true"
          role="img"
          aria-label={props.title}
        >
          {picture}
        </div>
      ) : (
        <div
          {...handlers}
          ref={box}
          className="guess-trend-box"
          role="application"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the one tab stop of a chart that is drawn on
          tabIndex={0}
          aria-label={`${props.title}. ${text('guess.trend.help')}`}
        >
          {picture}
        </div>
      )}
      <p className="guess-key" data-drawn={props.drawn !== null || undefined}>
        <svg width="28" height="10" viewBox="0 0 28 10" aria-hidden="true">
          <path className="guess-line" d="M1 5h26" />
        </svg>
        {text('guess.trend.own')}
      </p>
      <p className="ui-visually-hidden" role="status">
        {cursor === null || isResolved ? '' : word(cursor)}
      </p>
      <ol className="ui-visually-hidden" aria-label={text('guess.trend.values')}>
        {periods.map((period, index) =>
          drawn[index] == null ? null : <li key={period.id}>{word(index)}</li>,
        )}
      </ol>
    </div>
  );
}
