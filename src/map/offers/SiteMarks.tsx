import { memo, type ReactNode } from 'react';
import type { MapGrid } from '../projection.ts';
import type { MapSite, OfferScene } from './offerScene.ts';

/** Places where an offer could be, each with its short text, and the place that was just given. */
export const SiteMarks = memo(function SiteMarks({
  sites,
  placing,
  grid,
  unitsPerPixel,
}: {
  readonly sites: readonly MapSite[];
  readonly placing: OfferScene['placing'];
  readonly grid: MapGrid;
  readonly unitsPerPixel: number;
}): ReactNode {
  const at = ([longitude, latitude]: MapSite['position']): string => {
    const [x, y] = grid.project(longitude, latitude);
    return `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${unitsPerPixel.toPrecision(5)})`;
  };
  return (
    <>
      {sites.map((site) => (
        <g key={site.mark} className="map-site" transform={at(site.position)}>
          <path d="M0 0L-7 -10A11 11 0 1 1 7 -10z" />
          <text y="-18">{site.mark}</text>
        </g>
      ))}
      {placing?.position && (
        <path
          className="map-placed"
          transform={at(placing.position)}
          d="M-12 0H-4M4 0H12M0 -12V-4M0 4V12"
        />
      )}
    </>
  );
});
