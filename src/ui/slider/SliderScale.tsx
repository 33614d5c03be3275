import { useRef } from 'react';
import { useElementWidth } from '../size/useElementWidth.ts';
import type { SliderPosition } from './sliderPositions.ts';
import { type TickSpace, thinTicks } from './thinTicks.ts';

const LABEL_GAP = 12;
const CHARACTER_WIDTH = 8.4;

export interface SliderScaleProps {
  readonly positions: readonly SliderPosition[];
  readonly current: number;
  readonly initialWidth: number;
  onPick(index: number): void;
}

/** Track, ticks and labels below the thumb. Pictures only: the range input above says it in words. */
export function SliderScale({ positions, current, initialWidth, onPick }: SliderScaleProps) {
  const svg = useRef<SVGSVGElement>(null);
  const width = useElementWidth(svg, initialWidth);
  const share = trackShare(positions);
  const spaces = positions.map((position) => labelSpace(position, share(position), width));
  const labelled = thinTicks(spaces, { required: current, gap: LABEL_GAP });
  return (
    <svg ref={svg} className="ui-slider-scale" width="100%" height="44" aria-hidden="true">
      <line className="ui-slider-track" x1="0" x2="100%" y1="14" y2="14" />
      {positions.map((position, index) => (
        <line
          key={position.id}
          className="ui-slider-tick"
          x1={percent(share(position))}
          x2={percent(share(position))}
          y1="10"
          y2="18"
          data-current={index === current ? '' : undefined}
        />
      ))}
      {labelled.map((index) => (
        <text
          key={positions[index]!.id}
          className={index === current ? 'ui-slider-label ui-slider-current' : 'ui-slider-label'}
          x={percent(share(positions[index]!))}
          y="40"
          textAnchor={anchorOf(spaces[index]!.width, share(positions[index]!))}
          onPointerDown={() => onPick(index)}
        >
          {positions[index]!.label}
        </text>
      ))}
    </svg>
  );
}

function trackShare(positions: readonly SliderPosition[]): (position: SliderPosition) => number {
  const first = positions[0]?.at ?? 0;
  const span = (positions.at(-1)?.at ?? 0) - first;
  return (position) => (span === 0 ? 0 : (position.at - first) / span);
}

/** Where the middle of a label comes to stand once it is anchored. */
function labelSpace(position: SliderPosition, share: number, trackWidth: number): TickSpace {
  const width = position.label.length * CHARACTER_WIDTH;
  const shift = { start: width / 2, middle: 0, end: -width / 2 }[anchorOf(width, share)];
  return { at: share * trackWidth + shift, width };
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(3))}%`;
}

/** Long labels at the ends grow inwards, since the page's margin is as wide as a year, not a date. */
function anchorOf(width: number, share: number): 'start' | 'middle' | 'end' {
  if (width < 40) return 'middle';
  return share === 0 ? 'start' : share === 1 ? 'end' : 'middle';
}
