import type { Cell } from '../../domain/model/cell.ts';
import { sparklineLayout } from './sparklineLayout.ts';
import './sparkline.css';

export interface SparklineProps {
  readonly cells: readonly Cell[];
  readonly times?: readonly number[];
  readonly width?: number;
  readonly height?: number;
}

/** A word-sized line beside words that say the same; hidden from screen readers. */
export function Sparkline({ cells, width = 72, height = 20, ...rest }: SparklineProps) {
  const layout = sparklineLayout(cells, { width, height, ...rest });
  return (
    <svg
      className="chart-sparkline"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      {layout.ranges === '' ? null : <path className="chart-sparkline-range" d={layout.ranges} />}
      {layout.path === '' ? null : <path d={layout.path} />}
      {layout.end === null ? null : <circle cx={layout.end.x} cy={layout.end.y} r="2.2" />}
    </svg>
  );
}
