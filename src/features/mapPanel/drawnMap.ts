import type { MapCamera } from '../../domain/geo/camera.ts';
import type { MapModel } from '../../map/mapModel.ts';
import type { MapTexture } from '../../map/mapProps.ts';

/** The map as it is on the screen when it is taken away. */
export interface DrawnMap {
  readonly model: MapModel;
  readonly camera: MapCamera;
  readonly texture: MapTexture;
}
