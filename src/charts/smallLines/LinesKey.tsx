import { endMarkOf, markerPath } from '../marks/markerPath.ts';
import { seriesLook } from '../marks/seriesLook.ts';
import type { TrendSeries } from '../trend/trendModel.ts';

/** What each line is: colour, dash and mark with the name beside it. */
export function LinesKey({ series }: { readonly series: readonly TrendSeries[] }) {
  return (
    <ul className="chart-figure-key">
      {series.map((one) => {
        const { className, dash } = seriesLook(one);
        return (
          <li key={one.id}>
            <svg className={className} width="34" height="14" aria-hidden="true">
              <path className="chart-trend-line" d="M1 7H26" strokeDasharray={dash} />
              <path className="chart-trend-mark" d={markerPath(endMarkOf(one), 27, 7)} />
            </svg>
            {one.name}
          </li>
        );
      })}
    </ul>
  );
}
