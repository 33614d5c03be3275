import type { GridFocus } from '../figure/gridMove.ts';
import { stretchFill } from '../marks/StatePatterns.tsx';
import type { PyramidBarLayout, PyramidLayout, PyramidRow } from './pyramidLayout.ts';

export interface PyramidBarsProps {
  readonly layout: PyramidLayout;
  /** Of the patterns. */
  readonly prefix: string;
  readonly focus: GridFocus | null;
}

/** Both bars of every band, the one that is read with a frame. */
export function PyramidBars({ layout, prefix, focus }: PyramidBarsProps) {
  return (
    <>
      {layout.rows.map((row) => (
        <g key={row.band.id} data-band={row.band.id}>
          {row.bars.map((bar, side) => (
            <Bar
              key={side === 0 ? 'left' : 'right'}
              row={row}
              bar={bar}
              prefix={prefix}
              side={side}
            />
          ))}
        </g>
      ))}
      {focus === null ? null : <Frame layout={layout} focus={focus} />}
    </>
  );
}

interface BarProps {
  readonly row: PyramidRow;
  readonly bar: PyramidBarLayout;
  readonly prefix: string;
  readonly side: number;
}

/** Solid as far as certain, patterned as far as possible; a dashed stub where there is no figure. */
function Bar({ row, bar, prefix, side }: BarProps) {
  const { kind, inner, certain, possible } = bar;
  const place = { y: row.top + 0.5, height: Math.max(0, row.bottom - row.top - 1) };
  if (kind !== 'number' && kind !== 'masked' && kind !== 'interval') {
    const outward = side === 0 ? -12 : 12;
    return (
      <path
        className="chart-gap"
        d={`M${inner} ${row.top + 1.5}h${outward}v${Math.max(0, row.bottom - row.top - 3)}h${-outward}`}
      />
    );
  }
  return (
    <>
      <rect
        className="chart-pyramid-bar"
        {...place}
        x={Math.min(inner, certain)}
        width={Math.abs(certain - inner)}
      />
      {kind === 'number' ? null : (
        <rect
          className="chart-stretch"
          {...place}
          x={Math.min(certain, possible)}
          width={Math.abs(possible - certain)}
          fill={stretchFill(prefix, kind)}
        />
      )}
    </>
  );
}

function Frame({ layout, focus }: { readonly layout: PyramidLayout; readonly focus: GridFocus }) {
  const row = layout.rows[focus.row];
  const bar = row?.bars[focus.column as 0 | 1];
  if (row === undefined || bar === undefined) return null;
  const ends = [bar.inner, bar.possible];
  return (
    <rect
      className="chart-pyramid-frame"
      x={Math.min(...ends) - 2}
      width={Math.abs(bar.possible - bar.inner) + 4}
      y={row.top - 1.5}
      height={row.bottom - row.top + 3}
    />
  );
}
