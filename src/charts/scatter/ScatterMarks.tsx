import { memo } from 'react';
import { leaderEnd, type PlacedLabel } from './placeScatterLabels.ts';
import type { MarkLayout, ScatterLayout } from './scatterLayout.ts';
import { scatterShape } from './scatterShape.ts';

/** Room for a selected mark's outline between the mark and the ring of doubt. */
const DOUBT_DISTANCE = 3;

/** All marks, the largest below, with their ranges and labels. */
export const ScatterMarks = memo(function ScatterMarks({
  layout,
}: {
  readonly layout: ScatterLayout;
}) {
  const drawn = [...layout.marks].sort((one, other) => other.radius - one.radius);
  return (
    <>
      {drawn.map((mark) => (
        <ScatterMark key={mark.point.id} mark={mark} />
      ))}
      {layout.labels.map((label) => (
        <ScatterLabel key={label.id} label={label} />
      ))}
    </>
  );
});

/**
 * One mark in its class: a circle, or of a selected area its shape, as large in area; dashed around where
 * in doubt; ranges as bars with ends.
 */
export function ScatterMark({ mark }: { readonly mark: MarkLayout }) {
  const { point, x, y, radius, xSpan, ySpan } = mark;
  const shape = scatterShape(point.slot);
  return (
    <g className={classOf(mark)}>
      {xSpan === null ? null : (
        <path
          className="chart-scatter-range"
          d={`M${xSpan.from} ${y}H${xSpan.to}M${xSpan.from} ${y - 3}v6M${xSpan.to} ${y - 3}v6`}
        />
      )}
      {ySpan === null ? null : (
        <path
          className="chart-scatter-range"
          d={`M${x} ${ySpan.from}V${ySpan.to}M${x - 3} ${ySpan.from}h6M${x - 3} ${ySpan.to}h6`}
        />
      )}
      <MarkBody mark={mark} />
      {point.isDoubtful ? (
        <circle
          className="chart-scatter-doubt"
          cx={x}
          cy={y}
          r={shape.reach(radius) + DOUBT_DISTANCE}
        />
      ) : null}
    </g>
  );
}

function MarkBody({ mark: { point, x, y, radius } }: { readonly mark: MarkLayout }) {
  const { path, scale } = scatterShape(point.slot);
  const fill =
    point.classIndex === null ? 'chart-scatter-plain' : `chart-class-${point.classIndex}`;
  const className = `chart-scatter-body ${fill}`;
  return path === null ? (
    <circle className={className} cx={x} cy={y} r={radius} />
  ) : (
    <path
      className={className}
      d={path}
      transform={`translate(${x} ${y}) scale(${scale(radius)})`}
      vectorEffect="non-scaling-stroke"
    />
  );
}

/** A figure known as a range only and a size that is not known leave the mark open. */
function classOf({ point, ySpan }: MarkLayout): string {
  return [
    'chart-scatter-mark',
    ySpan !== null || point.size === null ? 'chart-scatter-open' : '',
    point.slot === null ? '' : `chart-slot-${point.slot} chart-scatter-selected`,
  ]
    .filter((name) => name !== '')
    .join(' ');
}

function ScatterLabel({ label: { text, box, leader } }: { readonly label: PlacedLabel }) {
  const middle = (box.top + box.bottom) / 2;
  const end = leader === null ? null : leaderEnd(leader, box);
  return (
    <g>
      {leader === null || end === null ? null : (
        <path className="chart-scatter-leader" d={`M${leader.x} ${leader.y}L${end.x} ${end.y}`} />
      )}
      <text className="chart-scatter-label" x={box.left} y={middle + 4.5}>
        {text}
      </text>
    </g>
  );
}
