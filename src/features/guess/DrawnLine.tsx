import type { DrawnTrend } from '../../domain/story/guessTrend.ts';

interface DrawnLineProps {
  readonly drawn: DrawnTrend;
  readonly xOf: readonly number[];
  yOf(value: number): number;
  /** Period that is being drawn. */
  readonly cursor: number | null;
  /** Writes the value at the end of the line; null where the figures stand beside it. */
  readonly label: ((value: number) => string) | null;
}

/** The line of the audience with a point at every period. */
export function DrawnLine({ drawn, xOf, yOf, cursor, label }: DrawnLineProps) {
  const points = drawn.flatMap((value, index) =>
    value === null ? [] : [{ index, value, x: xOf[index]!, y: yOf(value) }],
  );
  const end = points.at(-1);
  if (end === undefined) return null;
  const isBegun = points.length > 1;
  return (
    <g className="guess-drawn">
      {isBegun ? (
        <path
          className="guess-line"
          d={points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('')}
        />
      ) : null}
      {points.slice(1).map(({ index, x, y }) => (
        <circle key={index} className="guess-point" cx={x} cy={y} r={index === cursor ? 5 : 3} />
      ))}
      {cursor === null ? null : (
        <path
          className="guess-cursor"
          d={`M${xOf[cursor]} ${yOf(0)}V${drawn[cursor] == null ? end.y : yOf(drawn[cursor])}`}
        />
      )}
      {isBegun && label !== null ? (
        <text className="guess-value" x={end.x} y={end.y - 10} textAnchor="middle">
          {label(end.value)}
        </text>
      ) : null}
    </g>
  );
}
