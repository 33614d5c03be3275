import { useMemo, useRef } from 'react';
import { useElementWidth } from '../../ui/size/useElementWidth.ts';
import { ChartFigure, type ChartWords } from '../figure/ChartFigure.tsx';
import { TableTwin } from '../figure/TableTwin.tsx';
import { useChartReading } from '../figure/useChartReading.ts';
import { pointAt, scatterMove } from '../scatter/scatterNavigation.ts';
import { FunnelGround } from './FunnelGround.tsx';
import { FunnelKey } from './FunnelKey.tsx';
import { FunnelMarks } from './FunnelMarks.tsx';
import { funnelLayout } from './funnelLayout.ts';
import {
  type FunnelChartWords,
  type FunnelLimit,
  type FunnelPoint,
  type FunnelWithout,
  funnelTwin,
} from './funnelModel.ts';
import '../marks/marks.css';
import './funnel.css';

export interface FunnelChartProps extends ChartWords {
  /** Areas with a certain rate; keep the array while nothing in it changes. */
  readonly points: readonly FunnelPoint[];
  readonly without: readonly FunnelWithout[];
  /** Limits over the bases of `funnelGrid`; keep the array while nothing in it changes. */
  readonly limits: readonly FunnelLimit[];
  readonly target: number;
  /** Keep the object while nothing in it changes. */
  readonly words: FunnelChartWords;
  /** The sentence for one area. */
  describe(point: FunnelPoint): string;
  readonly highlighted?: string | null;
  onHighlight?(id: string | null): void;
  onPick?(id: string): void;
  readonly height?: number;
  /** Width assumed before the first measurement and on the server. */
  readonly initialWidth?: number;
}

/**
 * Rates against the number of people they rest on, within the limits that chance alone keeps to. One
 * tab stop; keys as in `scatterMove`.
 */
export function FunnelChart(props: FunnelChartProps) {
  const { points, limits, target, words, height = 300, onHighlight, onPick } = props;
  const box = useRef<HTMLDivElement>(null);
  const width = Math.max(240, useElementWidth(box, props.initialWidth ?? 440));
  const layout = useMemo(
    () =>
      funnelLayout(points, limits, {
        width,
        height,
        target,
        targetLabel: words.target,
        formatBase: words.formatBase,
        formatRate: words.formatTick,
      }),
    [points, limits, width, height, target, words],
  );
  const { marks } = layout;
  const { reading, handlers } = useChartReading<string>({
    width,
    first: () => firstMark(points),
    move: (from, key) => {
      const move = scatterMove(marks, from, key);
      if (move === null || move.kind === 'leave') return move;
      return { kind: move.kind, focus: move.id };
    },
    at: (place) => pointAt(marks, place),
    isKnown: (id) => points.some((point) => point.id === id),
    onRead: onHighlight,
    onPick,
  });
  const id = reading?.focus ?? props.highlighted ?? null;
  const read = points.find((point) => point.id === id);
  return (
    <ChartFigure
      {...props}
      kind="funnel"
      box={box}
      handlers={handlers}
      sentence={read === undefined ? '' : props.describe(read)}
      isKeyboard={reading?.by === 'keyboard'}
      legend={<FunnelKey points={points} words={words} />}
      table={
        <TableTwin title={words.table} tables={() => [funnelTwin(points, props.without, words)]} />
      }
    >
      <p className="chart-funnel-axis">{words.yTitle}</p>
      <svg
        className="chart-svg"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        aria-hidden="true"
      >
        <FunnelGround layout={layout} target={words.target} />
        <FunnelMarks layout={layout} read={read?.id ?? null} />
      </svg>
      <p className="chart-funnel-axis chart-funnel-axis-x">{words.xTitle}</p>
    </ChartFigure>
  );
}

/** Where reading starts: the first selected area, else the one furthest outside, else any. */
function firstMark(points: readonly FunnelPoint[]): string | null {
  const found =
    points.find(({ slot }) => slot === 0) ??
    points.find(({ position }) => position.startsWith('far')) ??
    points.find(({ position }) => position !== 'within') ??
    points[0];
  return found?.id ?? null;
}
