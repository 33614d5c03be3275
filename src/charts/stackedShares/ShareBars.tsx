import type { GridFocus } from '../figure/gridMove.ts';
import { stretchFill } from '../marks/StatePatterns.tsx';
import { textureFill } from './ShareTextures.tsx';
import type { BarLayout, SegmentLayout, StackLayout } from './stackedSharesLayout.ts';

export interface ShareBarsProps {
  readonly layout: StackLayout;
  /** Of the patterns. */
  readonly prefix: string;
  readonly focus: GridFocus | null;
}

/** All bars with their names; the part that is read has a frame. */
export function ShareBars({ layout, prefix, focus }: ShareBarsProps) {
  const read = focus === null ? undefined : layout.bars[focus.row];
  const segment = read?.segments.find(({ part }) => part === focus?.column);
  return (
    <>
      {layout.bars.map((bar) => (
        <g key={bar.row.id} data-row={bar.row.id}>
          <text className="chart-shares-name" y={bar.nameY}>
            {bar.name}
          </text>
          {bar.segments.map((one) => (
            <Segment key={one.part} bar={bar} segment={one} prefix={prefix} />
          ))}
        </g>
      ))}
      {read === undefined || segment === undefined ? null : (
        <rect
          className="chart-shares-frame"
          x={segment.x - 1}
          width={segment.end - segment.x + 2}
          y={read.top - 2}
          height={read.bottom - read.top + 4}
        />
      )}
    </>
  );
}

interface SegmentProps {
  readonly bar: BarLayout;
  readonly segment: SegmentLayout;
  readonly prefix: string;
}

/** Colour and texture as far as certain, a pattern as far as possible, an open gap for a state. */
function Segment({ bar: { top, bottom }, segment, prefix }: SegmentProps) {
  const { part, kind, x, certainX, end, label } = segment;
  const place = { y: top, height: bottom - top };
  const texture = textureFill(prefix, part);
  const isRange = kind === 'masked' || kind === 'interval';
  const solid = { ...place, x, width: certainX - x };
  return (
    <>
      {certainX > x ? (
        <>
          <rect className={`chart-shares-part chart-class-${part}`} {...solid} />
          {texture === undefined ? null : <rect fill={texture} {...solid} />}
        </>
      ) : null}
      {end > certainX ? (
        <rect
          {...(isRange
            ? { className: 'chart-stretch', fill: stretchFill(prefix, kind) }
            : { className: 'chart-gap' })}
          {...place}
          x={certainX}
          width={end - certainX}
        />
      ) : null}
      {label === '' ? null : (
        <text
          className="chart-figure-label"
          x={(x + end) / 2}
          y={(top + bottom) / 2 + 4.5}
          textAnchor="middle"
        >
          {label}
        </text>
      )}
    </>
  );
}
