import { fitText } from '../text/textWidth.ts';
import { PYRAMID_LABEL_SIZE, type PyramidLayout } from './pyramidLayout.ts';
import type { PyramidSides } from './pyramidModel.ts';

export interface PyramidFrameProps {
  readonly layout: PyramidLayout;
  readonly sides: PyramidSides;
}

/** Names of the sides, the bands between them, hairlines and the scale. */
export function PyramidFrame({ layout, sides }: PyramidFrameProps) {
  const { left, right, top, bottom } = layout;
  const [middle, room] = [(left + right) / 2, right - left - 8];
  return (
    <>
      <text className="chart-figure-label" x={left} y={top - 8} textAnchor="end">
        {sides[0].name}
      </text>
      <text className="chart-figure-label" x={right} y={top - 8}>
        {sides[1].name}
      </text>
      {layout.ticks.map(({ x, text }) => (
        <g key={x}>
          <path className="chart-figure-grid" d={`M${x} ${top}V${bottom + 4}`} />
          <text className="chart-text" x={x} y={bottom + 19} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
      {layout.rows.map(({ band, top: from, bottom: to, isLabelled }) =>
        isLabelled ? (
          <text
            key={band.id}
            className="chart-text"
            x={middle}
            y={(from + to) / 2 + 4.5}
            textAnchor="middle"
          >
            {fitText(band.short, room, PYRAMID_LABEL_SIZE)}
          </text>
        ) : null,
      )}
    </>
  );
}
