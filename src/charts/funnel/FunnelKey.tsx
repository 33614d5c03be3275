import type { FunnelPosition } from '../../domain/uncertainty/funnelLimits.ts';
import { FunnelShape } from './FunnelShape.tsx';
import type { FunnelChartWords, FunnelPoint } from './funnelModel.ts';

const ORDER: readonly FunnelPosition[] = ['far_above', 'above', 'within', 'below', 'far_below'];

export interface FunnelKeyProps {
  readonly points: readonly FunnelPoint[];
  readonly words: FunnelChartWords;
}

/** What shapes and bands mean; only the shapes that occur. */
export function FunnelKey({ points, words }: FunnelKeyProps) {
  const used = new Set(points.map(({ position }) => position));
  return (
    <ul className="chart-figure-key">
      {ORDER.filter((position) => used.has(position)).map((position) => (
        <li key={position}>
          <svg viewBox="-9 -9 18 18" width="18" height="18" aria-hidden="true">
            <FunnelShape position={position} slot={null} />
          </svg>
          {words.positions[position]}
        </li>
      ))}
      <li>
        <svg width="20" height="12" aria-hidden="true">
          <rect className="chart-funnel-outer" width="20" height="12" />
          <rect className="chart-funnel-inner" width="20" height="12" />
          <path className="chart-funnel-inner-edge" d="M0 1H20M0 11H20" />
        </svg>
        {words.inner}
      </li>
      <li>
        <svg width="20" height="12" aria-hidden="true">
          <rect className="chart-funnel-outer" width="20" height="12" />
          <path className="chart-funnel-outer-edge" d="M0 1H20M0 11H20" />
        </svg>
        {words.outer}
      </li>
    </ul>
  );
}
