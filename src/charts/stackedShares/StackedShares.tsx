import { useId, useMemo, useRef } from 'react';
import type { Cell } from '../../domain/model/cell.ts';
import { useElementWidth } from '../../ui/size/useElementWidth.ts';
import { ChartFigure, type ChartWords } from '../figure/ChartFigure.tsx';
import { type GridFocus, gridMove, isInGrid } from '../figure/gridMove.ts';
import { TableTwin } from '../figure/TableTwin.tsx';
import { useChartReading } from '../figure/useChartReading.ts';
import { StatePatterns } from '../marks/StatePatterns.tsx';
import { ShareBars } from './ShareBars.tsx';
import { ShareKey } from './ShareKey.tsx';
import { ShareTextures } from './ShareTextures.tsx';
import { type StackLayout, stackLayout } from './stackedSharesLayout.ts';
import {
  type SharePart,
  type ShareRow,
  type ShareTwinWords,
  sharesTwin,
} from './stackedSharesModel.ts';
import '../marks/classes.css';
import './stackedShares.css';

export interface StackedSharesProps extends ChartWords {
  /** Two to seven, in the order of the package; keep the array while nothing in it changes. */
  readonly parts: readonly SharePart[];
  /** The area, its parent, the city; each with a share per part. Keep the array, too. */
  readonly rows: readonly ShareRow[];
  /** `data-ramp` with a class per part: "sequential-4". */
  readonly ramp: string;
  readonly words: ShareTwinWords & {
    /** On the button that opens the table. */
    readonly table: string;
  };
  /** The sentence for one part of one bar, states included. */
  describe(row: ShareRow, part: SharePart): string;
  /** Words below the bars for the parts of one bar in one state: "Winzerla, Alleinlebende: verdeckt". */
  describeState(row: ShareRow, parts: readonly SharePart[], state: Cell['kind']): string;
  /** Width assumed before the first measurement and on the server. */
  readonly initialWidth?: number;
}

/**
 * Parts of a whole as bars below one another, each part with colour, texture and its share in it. What
 * is withheld is a patterned stretch, what is absent a gap, both named below (see `shareSegments`). One
 * tab stop; arrows go from part to part and from bar to bar.
 */
export function StackedShares(props: StackedSharesProps) {
  const { parts, rows, words } = props;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const width = Math.max(200, useElementWidth(box, props.initialWidth ?? 440));
  const layout = useMemo(
    () => stackLayout(parts, rows, { width, formatShare: words.formatShare }),
    [parts, rows, width, words],
  );
  const size = { rows: rows.length, columns: parts.length };
  const { reading, handlers } = useChartReading<GridFocus>({
    width,
    first: () => (size.rows * size.columns === 0 ? null : { row: 0, column: 0 }),
    move: (from, key) => gridMove(size, from, key),
    at: (place) => segmentAt(layout, place),
    isKnown: (focus) => isInGrid(size, focus),
  });
  const row = reading === null ? undefined : rows[reading.focus.row];
  const part = reading === null ? undefined : parts[reading.focus.column];
  const sentence = row === undefined || part === undefined ? '' : props.describe(row, part);
  return (
    <ChartFigure
      {...props}
      kind="shares"
      box={box}
      handlers={handlers}
      sentence={sentence}
      isKeyboard={reading?.by === 'keyboard'}
      legend={<ShareKey parts={parts} />}
      table={<TableTwin title={words.table} tables={() => [sharesTwin(parts, rows, words)]} />}
    >
      <svg
        className="chart-svg"
        viewBox={`0 0 ${width} ${layout.height}`}
        width={width}
        height={layout.height}
        aria-hidden="true"
      >
        <defs>
          <StatePatterns prefix={id} />
          <ShareTextures prefix={id} />
        </defs>
        <ShareBars layout={layout} prefix={id} focus={reading?.focus ?? null} />
      </svg>
      <StateWords {...props} />
    </ChartFigure>
  );
}

/** Which parts have no certain share, by bar and state; absent where all have. */
function StateWords({ rows, parts, describeState }: StackedSharesProps) {
  const states = rows.flatMap((row) => statesOf(row).map((state) => ({ row, state })));
  if (states.length === 0) return null;
  return (
    <ul className="chart-shares-states">
      {states.map(({ row, state }) => (
        <li key={`${row.id} ${state}`}>
          {describeState(
            row,
            parts.filter((_, part) => row.shares[part]?.kind === state),
            state,
          )}
        </li>
      ))}
    </ul>
  );
}

function statesOf({ shares }: ShareRow): readonly Cell['kind'][] {
  return [...new Set(shares.map(({ kind }) => kind))].filter((kind) => kind !== 'number');
}

/** The part under the pointer; a part too short to be hit is read by keyboard or in the table. */
function segmentAt(
  layout: StackLayout,
  place: { readonly x: number; readonly y: number },
): GridFocus | null {
  const row = layout.bars.findIndex(({ top, bottom }) => place.y >= top && place.y <= bottom);
  const segment = layout.bars[row]?.segments.find(({ x, end }) => place.x >= x && place.x < end);
  return segment === undefined ? null : { row, column: segment.part };
}
