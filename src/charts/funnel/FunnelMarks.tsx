import { leaderEnd } from '../scatter/placeScatterLabels.ts';
import { textWidth } from '../text/textWidth.ts';
import { FunnelShape } from './FunnelShape.tsx';
import type { FunnelLayout, FunnelMark } from './funnelLayout.ts';

export interface FunnelMarksProps {
  readonly layout: FunnelLayout;
  /** Id of the area that is read; null for none. */
  readonly read: string | null;
}

/** All areas, those outside the limits and the selected above the others, with their names. */
export function FunnelMarks({ layout, read }: FunnelMarksProps) {
  const { marks, labels, plot } = layout;
  const rank = ({ point }: FunnelMark) =>
    (point.slot === null ? 0 : 2) + Number(point.position !== 'within');
  const drawn = marks.toSorted((one, other) => rank(one) - rank(other));
  const cursor = marks.find(({ point }) => point.id === read);
  return (
    <>
      {drawn.map(({ point, x, y }) => (
        <g key={point.id} transform={`translate(${x} ${y})`} data-area-id={point.id}>
          <FunnelShape position={point.position} slot={point.slot} />
        </g>
      ))}
      {labels.map(({ id, text, box, leader }) => {
        const end = leader === null ? null : leaderEnd(leader, box);
        return (
          <g key={id}>
            {leader === null || end === null ? null : (
              <path
                className="chart-funnel-leader"
                d={`M${leader.x} ${leader.y}L${end.x} ${end.y}`}
              />
            )}
            <text className="chart-figure-label" x={box.left} y={(box.top + box.bottom) / 2 + 4.5}>
              {text}
            </text>
          </g>
        );
      })}
      {cursor === undefined ? null : (
        <Cursor
          mark={cursor}
          right={plot.right}
          isLabelled={labels.some(({ id }) => id === read)}
        />
      )}
    </>
  );
}

function Cursor(props: {
  readonly mark: FunnelMark;
  readonly right: number;
  readonly isLabelled: boolean;
}) {
  const { x, y, radius, point } = props.mark;
  const isRight = x + radius + 8 + textWidth(point.name, 13) > props.right;
  return (
    <g>
      <circle className="chart-funnel-ring" cx={x} cy={y} r={radius + 5} />
      {props.isLabelled ? null : (
        <text
          className="chart-figure-label"
          x={isRight ? x - radius - 8 : x + radius + 8}
          y={y + 4.5}
          textAnchor={isRight ? 'end' : 'start'}
        >
          {point.name}
        </text>
      )}
    </g>
  );
}
