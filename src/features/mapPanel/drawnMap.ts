import type { MapCamera } from '../../domain/geo/camera.ts';
import type { MapModel } from '../../map/mapModel.ts';
import type { MapTexture } from '../../map/mapProps.ts';

/** The map as it is on the screen when it is taken away. */
export interface DrawnMap {
  readonly model: MapModel;
  readonly camera: MapCamera;
  readonly texture: MapTexture;
  /** CSS pixels of its picture, where another size than usual is wanted. */
  readonly size?: { readonly width: number; readonly height: number };
}
