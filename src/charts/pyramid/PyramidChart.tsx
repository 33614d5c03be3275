import { useId, useMemo, useRef } from 'react';
import { useElementWidth } from '../../ui/size/useElementWidth.ts';
import { ChartFigure, type ChartWords } from '../figure/ChartFigure.tsx';
import { type GridFocus, gridMove, isInGrid } from '../figure/gridMove.ts';
import { TableTwin } from '../figure/TableTwin.tsx';
import { useChartReading } from '../figure/useChartReading.ts';
import { StatePatterns } from '../marks/StatePatterns.tsx';
import { PyramidBars } from './PyramidBars.tsx';
import { PyramidFrame } from './PyramidFrame.tsx';
import { PyramidKey } from './PyramidKey.tsx';
import { type PyramidLayout, pyramidLayout } from './pyramidLayout.ts';
import {
  type PyramidBand,
  type PyramidChartWords,
  type PyramidInput,
  type PyramidSide,
  pyramidTwin,
} from './pyramidModel.ts';
import './pyramid.css';

export interface PyramidChartProps extends ChartWords, PyramidInput {
  readonly words: PyramidChartWords;
  /** The sentence for one bar, states and comparison included. */
  describe(side: PyramidSide, band: PyramidBand): string;
  readonly height?: number;
  /** Width assumed before the first measurement and on the server. */
  readonly initialWidth?: number;
}

/**
 * Persons by sex and age. Bands may have any width: a bar is as high as its years and as long as its
 * share per year, so that its area is the share. The period is chosen outside. One tab stop; arrows go
 * from band to band and between the sides.
 */
export function PyramidChart(props: PyramidChartProps) {
  const { bands, sides, comparison, largestDensity, words, height = 340 } = props;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const width = Math.max(240, useElementWidth(box, props.initialWidth ?? 440));
  const input = useMemo(
    () => ({ bands, sides, comparison, largestDensity }),
    [bands, sides, comparison, largestDensity],
  );
  const layout = pyramidLayout(input, { width, height, formatTick: words.formatTick });
  const size = { rows: layout.rows.length, columns: 2 };
  const { reading, handlers } = useChartReading<GridFocus>({
    width,
    first: () => (size.rows === 0 ? null : { row: 0, column: 0 }),
    move: (from, key) => gridMove(size, from, key),
    at: (place) => barAt(layout, place),
    isKnown: (focus) => isInGrid(size, focus),
  });
  const read = reading === null ? null : layout.rows[reading.focus.row];
  const side = reading === null ? undefined : sides[reading.focus.column];
  return (
    <ChartFigure
      {...props}
      kind="pyramid"
      box={box}
      handlers={handlers}
      sentence={read == null || side === undefined ? '' : props.describe(side, read.band)}
      isKeyboard={reading?.by === 'keyboard'}
      legend={<PyramidKey input={input} words={words} />}
      table={<TableTwin title={words.table} tables={() => [pyramidTwin(input, words)]} />}
    >
      <svg
        className="chart-svg"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        aria-hidden="true"
      >
        <defs>
          <StatePatterns prefix={id} />
        </defs>
        <PyramidFrame layout={layout} sides={sides} />
        <PyramidBars layout={layout} prefix={id} focus={reading?.focus ?? null} />
        {layout.outlines.map((path, index) => (
          <path key={sides[index]?.id} className="chart-pyramid-outline" d={path} />
        ))}
      </svg>
    </ChartFigure>
  );
}

/** The band at that height, the side at that half. */
function barAt(
  layout: PyramidLayout,
  place: { readonly x: number; readonly y: number },
): GridFocus | null {
  const row = layout.rows.findIndex(({ top, bottom }) => place.y >= top && place.y < bottom);
  return row < 0 ? null : { row, column: place.x < (layout.left + layout.right) / 2 ? 0 : 1 };
}
