import { ticks } from 'd3-array';
import type { ScatterPoint, ScatterSizes, ScatterTrend } from './scatterModel.ts';
import { AREA_MARKS, radiusScale } from './scatterScales.ts';

export interface ScatterKeyProps {
  readonly points: readonly ScatterPoint[];
  readonly sizes: ScatterSizes | null;
  readonly trend: ScatterTrend | null;
}

/** What the areas of the marks and the line stand for; nothing where neither is drawn. */
export function ScatterKey({ points, sizes, trend }: ScatterKeyProps) {
  if (sizes === null && trend === null) return null;
  const radius = radiusScale(points, AREA_MARKS);
  return (
    <ul className="chart-figure-key">
      {sizes === null ? null : <li>{sizes.title}</li>}
      {sizes === null
        ? null
        : keySizes(points).map((size) => {
            const r = radius(size);
            return (
              <li key={size}>
                <svg width={2 * r + 2} height={2 * r + 2} aria-hidden="true">
                  <circle className="chart-scatter-size" cx={r + 1} cy={r + 1} r={r} />
                </svg>
                {sizes.format(size)}
              </li>
            );
          })}
      {trend === null ? null : (
        <li>
          <svg width="24" height="12" aria-hidden="true">
            {trend.band === null ? null : (
              <rect className="chart-scatter-trend-band" width="24" height="12" />
            )}
            <path className="chart-scatter-trend" d="M0 6H24" />
          </svg>
          {trend.label}
        </li>
      )}
    </ul>
  );
}

/** A small, a middle and a large round size that occur or nearly so. */
export function keySizes(points: readonly ScatterPoint[]): readonly number[] {
  const largest = points.reduce((most, { size }) => Math.max(most, size ?? 0), 0);
  const round = ticks(0, largest, 4).filter((size) => size > 0);
  const [least, most] = [round[0], round.at(-1)];
  if (least === undefined || most === undefined) return [];
  return [...new Set([least / 5, least, most])].filter((size) => size >= largest / 64);
}
