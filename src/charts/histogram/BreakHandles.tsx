import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { classEdges, valueAt } from './histogramLayout.ts';
import type { BreakEditing } from './histogramProps.ts';
import { breakForKey, settleBreak } from './moveBreak.ts';

export interface BreakHandlesProps {
  readonly editing: BreakEditing;
  readonly breaks: readonly number[];
  readonly width: number;
  readonly base: number;
  formatBreak(value: number): string;
}

interface Drag {
  readonly index: number;
  readonly breaks: readonly number[];
  readonly edges: readonly number[];
}

/** A slider for every inner limit: keys by one step, or dragged. */
export function BreakHandles(props: BreakHandlesProps) {
  const { editing, breaks, width, base } = props;
  const edges = classEdges(breaks, width);
  const drag = useRef<Drag | null>(null);
  const onPointerMove = (event: PointerEvent<SVGGElement>) => {
    const svg = event.currentTarget.ownerSVGElement;
    if (drag.current === null || svg === null) return;
    const { index } = drag.current;
    // The scale of the start is kept, or the handle would run away from the pointer.
    const x = event.clientX - svg.getBoundingClientRect().left;
    const value = valueAt(x, drag.current.breaks, drag.current.edges);
    if (value === null) return;
    const settled = settleBreak(breaks, index, { value, step: editing.step });
    if (settled !== breaks[index]) editing.onMoveBreak(index, settled);
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const value = breakForKey(event.key, breaks, index, editing.step);
    if (value === null) return;
    event.preventDefault();
    if (value !== breaks[index]) editing.onMoveBreak(index, value);
  };
  return (
    <g>
      {breaks.slice(1, -1).map((value, inner) => {
        const index = inner + 1;
        const x = edges[index]!;
        return (
          <g
            key={index}
            className="chart-histogram-handle"
            role="slider"
            tabIndex={0}
            aria-label={editing.label(index)}
            aria-valuemin={breaks[index - 1]}
            aria-valuemax={breaks[index + 1]}
            aria-valuenow={value}
            aria-valuetext={props.formatBreak(value)}
            onKeyDown={(event) => onKeyDown(event, index)}
            onPointerDown={(event) => {
              event.currentTarget.setPointerCapture(event.pointerId);
              drag.current = { index, breaks, edges };
            }}
            onPointerMove={onPointerMove}
            onPointerUp={() => {
              drag.current = null;
            }}
            onPointerCancel={() => {
              drag.current = null;
            }}
          >
            <rect className="chart-histogram-hit" x={x - 12} y={base - 10} width="24" height="24" />
            <path className="chart-histogram-grip" d={`M${x} ${base - 4}V${base}l6 10h-12l6-10`} />
          </g>
        );
      })}
    </g>
  );
}
