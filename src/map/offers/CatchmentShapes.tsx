import { memo, type ReactNode, useMemo } from 'react';
import type { MapGrid } from '../projection.ts';
import type { MapCatchments } from './offerScene.ts';
import { discsPath, outlinePath, reachCircles } from './reachCircles.ts';

/** What lies within reach of any of the offers, as one surface with one outline. */
export const CatchmentShapes = memo(function CatchmentShapes({
  catchments,
  grid,
  filled,
}: {
  readonly catchments: MapCatchments;
  readonly grid: MapGrid;
  /** False over a canvas, which fills the surface itself. */
  readonly filled: boolean;
}): ReactNode {
  const discs = useMemo(() => reachCircles(catchments, grid), [catchments, grid]);
  const outline = useMemo(() => outlinePath(discs), [discs]);
  return (
    <g className="map-catchments">
      {filled && <path className="map-catchment-fill" d={discsPath(discs)} />}
      <path className="map-catchment-under" vectorEffect="non-scaling-stroke" d={outline} />
      <path className="map-catchment-line" vectorEffect="non-scaling-stroke" d={outline} />
    </g>
  );
});
