import { type ReactNode, useId, useMemo, useRef } from 'react';
import { useElementWidth } from '../../ui/size/useElementWidth.ts';
import { ScatterCursor } from './ScatterCursor.tsx';
import { ScatterGround } from './ScatterGround.tsx';
import { ScatterKey } from './ScatterKey.tsx';
import { ScatterMarks } from './ScatterMarks.tsx';
import { ScatterTable, type ScatterTableProps } from './ScatterTable.tsx';
import { scatterLayout } from './scatterLayout.ts';
import type {
  Quadrant,
  ScatterAxis,
  ScatterPoint,
  ScatterSizes,
  ScatterTrend,
} from './scatterModel.ts';
import { AREA_MARKS, COLOUR_MARKS } from './scatterScales.ts';
import { useScatterReading } from './useScatterReading.ts';
import '../../ui/visuallyHidden/VisuallyHidden.css';
import '../chart.css';
import '../marks/classes.css';
import '../marks/marks.css';
import '../figure/figure.css';
import './scatter.css';

export interface ScatterChartProps {
  readonly title: string;
  /** One sentence about what is seen; shown below the picture and tied to it. */
  readonly summary: ReactNode;
  /** How the keys work, read to screen readers and shown while the chart has keyboard focus. */
  readonly help: string;
  /** Points with a figure on both axes; keep the array while nothing in it changes. */
  readonly points: readonly ScatterPoint[];
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  /** Names of the four parts around the splits; null for a plot without them. */
  readonly quadrants: Readonly<Record<Quadrant, string>> | null;
  readonly critical?: Quadrant | null;
  /** Ids to be labelled where there is room, the most important first; the selected always are. */
  readonly labelled: readonly string[];
  /** `data-ramp` whose classes the points name; absent where they name none. */
  readonly ramp?: string;
  /** A line through the points with its interval; keep the object while nothing in it changes. */
  readonly trend?: ScatterTrend | null;
  /** Makes the marks true to area, with a key of sizes above. */
  readonly sizes?: ScatterSizes | null;
  /** The sentence for one point, states included. */
  describe(id: string): string;
  readonly table: ScatterTableProps;
  /** Id of the point to stand out from outside (linked hover). */
  readonly highlighted?: string | null;
  onHighlight?(id: string | null): void;
  onPick?(id: string): void;
  readonly height?: number;
  /** Width assumed before the first measurement and on the server. */
  readonly initialWidth?: number;
}

/** Below this width the names of the quadrants need lines of their own, hence height. */
const NARROW = 420;
const HEIGHT_WHERE_NARROW = 296;
const HEIGHT = 248;

/**
 * Points by two figures, with four named quadrants, direct labels and the table behind them. One tab
 * stop; keys as in `scatterMove`.
 */
export function ScatterChart(props: ScatterChartProps) {
  const { points, x, y, quadrants, labelled, trend = null, initialWidth = 440 } = props;
  const sizes = props.sizes == null ? COLOUR_MARKS : AREA_MARKS;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const width = Math.max(220, useElementWidth(box, initialWidth));
  const height = props.height ?? (width < NARROW ? HEIGHT_WHERE_NARROW : HEIGHT);
  const layout = useMemo(
    () => scatterLayout(points, { width, height, x, y, quadrants, labelled, trend, sizes }),
    [points, width, height, x, y, quadrants, labelled, trend, sizes],
  );
  const { reading, ...handlers } = useScatterReading({
    marks: layout.marks,
    width,
    onHighlight: props.onHighlight,
    onPick: props.onPick,
  });
  const read = reading?.id ?? props.highlighted ?? null;
  const isDrawn = layout.marks.some(({ point }) => point.id === read);
  const sentence = read !== null && isDrawn ? props.describe(read) : '';
  return (
    <figure
      className="chart chart-scatter"
      data-viz="scatter"
      data-ramp={props.ramp}
      data-sized={props.sizes == null ? undefined : true}
    >
      <figcaption id={`${id}-title`} className="chart-title">
        {props.title}
      </figcaption>
      <ScatterKey points={points} sizes={props.sizes ?? null} trend={trend} />
      <p className="chart-scatter-axis">{y.title}</p>
      <div
        {...handlers}
        ref={box}
        className="chart-scatter-box"
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
          <ScatterGround layout={layout} critical={props.critical ?? null} />
          <ScatterMarks layout={layout} />
          <ScatterCursor layout={layout} id={read} />
        </svg>
      </div>
      <p className="chart-scatter-axis chart-scatter-axis-x">{x.title}</p>
      {/* The sentence of a point takes the place of the summary, so that nothing below moves. */}
      <div className="chart-scatter-words" data-reading={sentence !== '' || undefined}>
        <p className="chart-scatter-reading" aria-hidden="true">
          {sentence}
        </p>
        <p id={`${id}-summary`} className="chart-scatter-summary">
          {props.summary}
        </p>
        <p id={`${id}-help`} className="chart-scatter-help">
          {props.help}
        </p>
      </div>
      <p className="ui-visually-hidden" role="status">
        {reading?.by === 'keyboard' ? sentence : ''}
      </p>
      <ScatterTable {...props.table} />
    </figure>
  );
}
