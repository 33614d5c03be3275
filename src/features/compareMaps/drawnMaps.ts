import type { MapCamera } from '../../domain/geo/camera.ts';
import type { CompareShown } from '../../state/compare/compareShown.ts';
import type { MapLayer } from '../../state/compare/compareView.ts';
import type { SmallMap } from './smallMaps.ts';
import type { DrawnLayer } from './useMapLayer.ts';

/** A map of the face with what it is coloured by. */
export interface DrawnSmallMap {
  readonly map: SmallMap;
  readonly asked: MapLayer;
  readonly layer: DrawnLayer;
}

/** The maps as they are on the screen. */
export interface DrawnMaps {
  readonly shown: CompareShown;
  readonly maps: readonly DrawnSmallMap[];
  readonly camera: MapCamera;
}
