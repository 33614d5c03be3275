import { textWidth } from '../text/textWidth.ts';
import { SCATTER_LABEL_SIZE } from './placeScatterLabels.ts';
import { ScatterMark } from './ScatterMarks.tsx';
import type { ScatterLayout } from './scatterLayout.ts';
import { scatterShape } from './scatterShape.ts';

export interface ScatterCursorProps {
  readonly layout: ScatterLayout;
  /** Id of the point that stands out; null when none does. */
  readonly id: string | null;
}

/** The highlighted point once more, above all others, in a ring and with its name. */
export function ScatterCursor({ layout, id }: ScatterCursorProps) {
  const mark = layout.marks.find(({ point }) => point.id === id);
  if (mark === undefined) return null;
  const isLabelled = layout.labels.some((label) => label.id === id);
  const { x, y, radius, point } = mark;
  const reach = scatterShape(point.slot).reach(radius);
  const isRight = x + reach + 6 + textWidth(point.name, SCATTER_LABEL_SIZE) > layout.plot.right;
  return (
    <g className="chart-scatter-cursor">
      <ScatterMark mark={mark} />
      <circle className="chart-scatter-ring" cx={x} cy={y} r={reach + 3.5} />
      {isLabelled ? null : (
        <text
          className="chart-scatter-label"
          x={isRight ? x - reach - 6 : x + reach + 6}
          y={y + 4.5}
          textAnchor={isRight ? 'end' : 'start'}
        >
          {point.name}
        </text>
      )}
    </g>
  );
}
