import { memo } from 'react';
import { endMarkOf, markerPath } from '../marks/markerPath.ts';
import {
  type DotMark,
  type DotRowInput,
  type DotRowLayout,
  type DotSpan,
  dotRowLayout,
} from './dotRowLayout.ts';
import '../marks/marks.css';
import './dotRow.css';

export interface DotRowProps extends DotRowInput {
  /** Accessible name: places, city and the range of all areas in words. */
  readonly label: string;
  /** Words for a selected area without a value, below the row: "Maua: keine Angabe". */
  describeWithout(name: string, state: DotSpan['kind']): string;
  /** 28 to 36 CSS pixels. */
  readonly height?: number;
}

const LANE = 8;

/**
 * One row of a deviation table: all areas as faint dots on a line, the middle half as a band, uprights
 * for city and reference, the selected areas in their colours and marks. As wide as the cell it stands
 * in. The figures stand in the cells beside it, hence no keyboard within.
 */
export const DotRow = memo(function DotRow(props: DotRowProps) {
  const { height = 32 } = props;
  const layout = dotRowLayout(props);
  const middle = height / 2;
  return (
    <div className="chart-dot-row">
      <svg
        className="chart-dot-row-picture"
        width="100%"
        height={height}
        role="img"
        aria-label={props.label}
      >
        <Ground layout={layout} middle={middle} />
        {layout.reference === null ? null : (
          <Upright className="chart-dot-row-reference" span={layout.reference} middle={middle} />
        )}
        {layout.city === null ? null : (
          <Upright className="chart-dot-row-city" span={layout.city} middle={middle} />
        )}
        {layout.marks.toReversed().map((mark) => (
          <Mark key={mark.area.id} mark={mark} y={middle + mark.lane * LANE} />
        ))}
      </svg>
      {layout.without.length === 0 ? null : (
        <ul className="chart-dot-row-without">
          {layout.without.map(({ id, name, cell }) => (
            <li key={id}>{props.describeWithout(name, cell.kind)}</li>
          ))}
        </ul>
      )}
    </div>
  );
});

function Ground({ layout, middle }: { readonly layout: DotRowLayout; readonly middle: number }) {
  const { line, band, dots } = layout;
  return (
    <>
      {band === null ? null : (
        <rect
          className="chart-dot-row-band"
          x={`${band.from}%`}
          width={`${band.to - band.from}%`}
          y={middle - 7}
          height="14"
        />
      )}
      {line === null ? null : (
        <line
          className="chart-dot-row-line"
          x1={`${line.from}%`}
          x2={`${line.to}%`}
          y1={middle}
          y2={middle}
        />
      )}
      {dots.map((at) => (
        <circle key={at} className="chart-dot-row-dot" cx={`${at}%`} cy={middle} r="2.5" />
      ))}
    </>
  );
}

interface UprightProps {
  readonly className: string;
  readonly span: DotSpan;
  readonly middle: number;
}

/** An upright at an exact value; a range has one at either end. */
function Upright({ className, span, middle }: UprightProps) {
  const ends = span.from === span.to ? [span.from] : [span.from, span.to];
  return (
    <g className={className}>
      {ends.map((at) => (
        <line key={at} x1={`${at}%`} x2={`${at}%`} y1={middle - 11} y2={middle + 11} />
      ))}
    </g>
  );
}

/** The mark of a selected area; a range is a bar, dotted where withheld, hatched where computed. */
function Mark({ mark, y }: { readonly mark: DotMark; readonly y: number }) {
  const { area, from, to } = mark;
  const isRange = mark.kind !== 'number';
  return (
    <g className={`chart-slot-${area.slot}`} data-area-id={area.id}>
      {isRange ? (
        <g className={`chart-dot-row-range chart-dot-row-${mark.kind}`}>
          <line className="chart-dot-row-fill" x1={`${from}%`} x2={`${to}%`} y1={y} y2={y} />
          {[from, to].map((at, index) => (
            <line
              key={index === 0 ? 'low' : 'high'}
              className="chart-dot-row-end"
              x1={`${at}%`}
              x2={`${at}%`}
              y1={y - 5}
              y2={y + 5}
            />
          ))}
        </g>
      ) : (
        // An inner picture places a path by percent, without measuring the cell.
        <svg x={`${from}%`} y={y} overflow="visible" aria-hidden="true">
          <path className="chart-dot-row-mark" d={markerPath(endMarkOf(area), 0, 0)} />
        </svg>
      )}
    </g>
  );
}
