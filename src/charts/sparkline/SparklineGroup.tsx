import type { Cell } from '../../domain/model/cell.ts';
import { cellExtent } from '../cells/cellExtent.ts';
import { seriesLook } from '../marks/seriesLook.ts';
import { sparklineLayout } from './sparklineLayout.ts';
import '../marks/marks.css';
import './sparkline.css';

export interface SparklineSeries {
  readonly id: string;
  /** Position among the compared places; null for what they are compared with. */
  readonly slot: number | null;
  readonly cells: readonly Cell[];
}

export interface SparklineGroupProps {
  readonly series: readonly SparklineSeries[];
  readonly times: readonly number[];
  readonly width?: number;
  readonly height?: number;
}

/** Several word-sized lines on one scale, each in its colour and dash; hidden from screen readers. */
export function SparklineGroup({ series, times, width = 96, height = 40 }: SparklineGroupProps) {
  const extent = cellExtent(series.flatMap(({ cells }) => cells));
  return (
    <svg
      className="chart-sparkline chart-sparkline-group"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      {series.map(({ id, slot, cells }) => {
        const layout = sparklineLayout(cells, { width, height, times, extent });
        const { className, dash } = seriesLook({ slot });
        return (
          <g key={id} className={className}>
            {layout.ranges === '' ? null : (
              <path className="chart-sparkline-range" d={layout.ranges} />
            )}
            {layout.path === '' ? null : <path d={layout.path} strokeDasharray={dash} />}
            {layout.end === null ? null : <circle cx={layout.end.x} cy={layout.end.y} r="2.2" />}
          </g>
        );
      })}
    </svg>
  );
}
