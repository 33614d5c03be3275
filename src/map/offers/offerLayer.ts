import type { ComponentType } from 'react';
import type { MapCamera } from '../../domain/geo/camera.ts';
import type { AreaPaths } from '../areaPaths.ts';
import type { MapFrame, MapGrid } from '../projection.ts';
import type { OfferEvents, OfferHighlightSource, OfferScene } from './offerScene.ts';

export interface OfferDrawingProps {
  readonly scene: OfferScene;
  readonly events: OfferEvents;
  readonly highlight: OfferHighlightSource;
  readonly paths: AreaPaths;
  readonly camera: MapCamera;
  /** Null until the map has been measured. */
  readonly frame: MapFrame | null;
  readonly unitsPerPixel: number;
  /** `overlay`: a canvas beneath draws the symbols. */
  readonly parts: 'all' | 'overlay';
  /** What lies under the names of areas, and what lies over them. */
  readonly layer: 'below_labels' | 'above_labels';
}

/**
 * How a map draws the offers of its model. Handed to the map rather than imported by it, so that a first
 * view without offers does not load this; see `offerLayerOf` in `OfferDrawing.tsx`.
 */
export interface OfferLayer {
  readonly Drawing: ComponentType<OfferDrawingProps>;
  readonly events: OfferEvents;
  readonly highlight: OfferHighlightSource;
  /** Discs in grid units that names of areas keep clear of. */
  obstaclesOf(
    scene: OfferScene,
    grid: MapGrid,
    unitsPerPixel: number,
  ): readonly { readonly x: number; readonly y: number; readonly radius: number }[];
}
