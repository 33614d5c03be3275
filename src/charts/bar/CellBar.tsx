import type { Extent } from './barLayout.ts';
import '../marks/classes.css';
import './bar.css';

export interface CellBarProps extends Extent {
  /** Class of the value on the map: the bar has its colour. Needs `data-ramp` on an ancestor. */
  readonly classIndex: number | null;
}

/** The bar in a table cell, as wide as the cell. A picture only: the value stands beside it. */
export function CellBar({ start, length, classIndex }: CellBarProps) {
  return (
    <svg className="chart-bar" aria-hidden="true">
      <rect
        className={classIndex === null ? undefined : `chart-class-${classIndex}`}
        x={start === 0 ? undefined : `${start}%`}
        width={`${length}%`}
      />
    </svg>
  );
}
