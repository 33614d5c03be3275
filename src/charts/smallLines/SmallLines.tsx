import { useId, useMemo, useRef, useState } from 'react';
import { useElementWidth } from '../../ui/size/useElementWidth.ts';
import type { ChartWords } from '../figure/ChartFigure.tsx';
import { TableTwin } from '../figure/TableTwin.tsx';
import { useChartReading } from '../figure/useChartReading.ts';
import type { TrendPeriod, TrendSeries } from '../trend/trendModel.ts';
import { trendTwin } from '../trend/trendTwin.ts';
import { LinesKey } from './LinesKey.tsx';
import { LinesPanel } from './LinesPanel.tsx';
import { type SmallLinesPanel, smallLinesModel } from './smallLinesModel.ts';
import {
  firstPanelFocus,
  isInPanels,
  type PanelFocus,
  periodIn,
  smallLinesMove,
} from './smallLinesNavigation.ts';
import '../../ui/visuallyHidden/VisuallyHidden.css';
import '../chart.css';
import '../figure/figure.css';
import '../marks/marks.css';
import '../trend/trend.css';
import './smallLines.css';

export interface SmallLinesProps extends ChartWords {
  /** At most twelve; keep the array while nothing in it changes. */
  readonly panels: readonly SmallLinesPanel[];
  /** One axis for all panels (same unit), or one each. */
  readonly scale: 'same' | 'own';
  /** Id of the period shown on the map. */
  readonly current: string | null;
  /** The sentence for one figure, states included. */
  describe(panel: SmallLinesPanel, series: TrendSeries, period: TrendPeriod): string;
  readonly words: {
    /** On the button that opens the tables. */
    readonly table: string;
    readonly periodColumn: string;
    /** In place of lines where a panel has no figure at all. */
    readonly empty: string;
  };
  readonly highlighted?: string | null;
  onHighlight?(series: string | null): void;
  onPickPeriod?(period: string): void;
  readonly panelHeight?: number;
  /** Width of a panel assumed before the first measurement and on the server. */
  readonly initialWidth?: number;
}

/**
 * Small multiples of lines: one panel per indicator or area with one key above all, and one period
 * cursor through all. One tab stop; keys as in `smallLinesMove`.
 */
export function SmallLines(props: SmallLinesProps) {
  const { panels, scale, current, words, panelHeight = 150, initialWidth = 280 } = props;
  const id = useId();
  const first = useRef<HTMLLIElement>(null);
  const width = Math.max(200, useElementWidth(first, initialWidth));
  const model = useMemo(() => smallLinesModel(panels, scale), [panels, scale]);
  const models = useMemo(() => model.panels.map((one) => one.model), [model]);
  const [pointed, setPointed] = useState<PanelFocus | null>(null);
  const { reading, handlers } = useChartReading<PanelFocus>({
    width,
    first: () => firstPanelFocus(models, current),
    move: (from, key) => smallLinesMove(models, from, key),
    at: () => null,
    isKnown: (focus) => isInPanels(models, focus),
    onRead: (focus) => {
      setPointed(null);
      props.onHighlight?.(seriesAt(focus)?.id ?? null);
    },
    onPick: (focus) => pick(focus),
  });
  const seriesAt = (focus: PanelFocus | null) =>
    focus === null ? undefined : models[focus.panel]?.curves[focus.curve]?.series;
  const pick = (focus: PanelFocus) => {
    const period = models[focus.panel]?.periods[focus.period];
    if (period !== undefined) props.onPickPeriod?.(period.id);
  };
  const point = (focus: PanelFocus | null) => {
    setPointed(focus);
    props.onHighlight?.(seriesAt(focus)?.id ?? null);
  };
  const byPointer = pointed !== null && isInPanels(models, pointed) ? pointed : null;
  const read = byPointer ?? reading?.focus ?? null;
  const readSeries = seriesAt(read);
  const readPeriod = read === null ? undefined : models[read.panel]?.periods[read.period];
  const sentence =
    read === null || readSeries === undefined || readPeriod === undefined
      ? ''
      : props.describe(panels[read.panel]!, readSeries, readPeriod);
  return (
    <figure className="chart chart-figure chart-small-lines" data-viz="small-lines">
      <figcaption id={`${id}-title`} className="chart-title">
        {props.title}
      </figcaption>
      <LinesKey series={model.series} />
      <div
        onKeyDown={handlers.onKeyDown}
        onFocus={handlers.onFocus}
        onBlur={handlers.onBlur}
        className="chart-figure-box"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the one tab stop of an interactive chart
        tabIndex={0}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-summary ${id}-help`}
      >
        <ul className="chart-small-lines-grid">
          {model.panels.map(({ panel, model: trend }, index) => (
            <LinesPanel
              key={panel.id}
              ref={index === 0 ? first : undefined}
              panel={panel}
              model={trend}
              width={width}
              height={panelHeight}
              current={periodIn(trend, current)}
              cursor={cursorIn(read, index, periodIn(trend, readPeriod?.id))}
              highlighted={readSeries?.id ?? props.highlighted ?? null}
              empty={words.empty}
              onPoint={(focus) => point(focus === null ? null : { panel: index, ...focus })}
              onPick={(focus) => pick({ panel: index, ...focus })}
            />
          ))}
        </ul>
      </div>
      {/* One place for both, kept free from the start: nothing below moves when either appears. */}
      <div
        className="chart-figure-words chart-small-lines-words"
        data-reading={sentence !== '' || undefined}
      >
        <p className="chart-figure-reading" aria-hidden="true">
          {sentence}
        </p>
        <p id={`${id}-help`} className="chart-figure-help">
          {props.help}
        </p>
      </div>
      <p className="ui-visually-hidden" role="status">
        {byPointer === null && reading?.by === 'keyboard' ? sentence : ''}
      </p>
      <p id={`${id}-summary`} className="chart-summary">
        {props.summary}
      </p>
      <TableTwin
        title={words.table}
        hasCaptions
        tables={() => panels.map((one) => twinOf(one, words))}
      />
    </figure>
  );
}

/** The table of one panel. */
export function twinOf(panel: SmallLinesPanel, words: { readonly periodColumn: string }) {
  const { title, subtitle, periods, series } = panel;
  return trendTwin(periods, series, {
    caption: subtitle === undefined ? title : `${title}, ${subtitle}`,
    periodColumn: words.periodColumn,
    formatCell: (cell) => panel.formatCell(cell),
  });
}

/** In other panels the cursor has the period only. */
function cursorIn(read: PanelFocus | null, panel: number, period: number | null) {
  if (read === null || period === null) return null;
  return { curve: read.panel === panel ? read.curve : null, period };
}
