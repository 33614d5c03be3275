import type { Cell } from '../../domain/model/cell.ts';
import { barLayout } from './barLayout.ts';
import '../marks/classes.css';
import './bar.css';

export interface CellBarProps {
  readonly cell: Cell;
  /** Least and greatest figure of the column, the city's included. */
  readonly domain: readonly [low: number, high: number];
  readonly city: number | null;
  /** Class of the value on the map: the bar has its colour. Needs `data-ramp` on an ancestor. */
  readonly classIndex?: number | null;
  /** Height of the table row, so that the city lines of all rows join. */
  readonly rowHeight?: number;
}

/** The bar in a table cell, as wide as the cell. A picture only: the value stands beside it. */
export function CellBar({ cell, domain, city, classIndex, rowHeight = 26 }: CellBarProps) {
  const { bar, range, zero, city: cityAt } = barLayout(cell, domain, city);
  const fill = classIndex == null ? 'chart-bar-plain' : `chart-class-${classIndex}`;
  return (
    <svg className="chart-bar" width="100%" height={rowHeight} aria-hidden="true">
      {bar === null ? null : (
        <rect
          className={`chart-bar-value ${fill}`}
          x={`${bar.start}%`}
          width={`${bar.length}%`}
          y={rowHeight / 2 - 6}
          height="12"
        />
      )}
      {range === null ? null : (
        <rect
          className="chart-bar-range"
          x={`${range.start}%`}
          width={`${range.length}%`}
          y={rowHeight / 2 - 4}
          height="8"
        />
      )}
      {zero === null ? null : <Upright className="chart-bar-zero" at={zero} />}
      {cityAt === null ? null : <Upright className="chart-bar-city" at={cityAt} />}
    </svg>
  );
}

/** Longer than one line of text, so that it also joins the next row below a higher one. */
function Upright({ className, at }: { className: string; at: number }) {
  return <line className={className} x1={`${at}%`} x2={`${at}%`} y1="0" y2="190%" />;
}
