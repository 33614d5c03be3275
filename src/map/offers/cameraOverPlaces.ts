import type { MapCamera } from '../../domain/geo/camera.ts';
import type { LonLat } from '../../domain/offers/offerRecord.ts';
import { clampCamera } from '../camera.ts';
import { GRID_WIDTH, type MapGrid } from '../projection.ts';

/** Near enough to tell the houses of a street apart. */
const NEAR_SCALE = 5;
/** Share of the frame that the places fill at most: symbols at the edge stay whole. */
const FILLED = 0.7;

/**
 * The camera over places: all of them in view, a single one near by. Whoever has zoomed in further stays
 * there where the places allow it. The camera itself where there is no place.
 */
export function cameraOverPlaces(
  camera: MapCamera,
  grid: MapGrid,
  places: readonly LonLat[],
): MapCamera {
  if (places.length === 0) return camera;
  const points = places.map(([longitude, latitude]) => grid.project(longitude, latitude));
  const [left, right] = extentOf(points.map(([x]) => x / GRID_WIDTH));
  const [top, bottom] = extentOf(points.map(([, y]) => y / grid.height));
  const widest = Math.max(right - left, bottom - top);
  return clampCamera({
    scale: Math.min(FILLED / widest, Math.max(camera.scale, NEAR_SCALE)),
    centreX: (left + right) / 2,
    centreY: (top + bottom) / 2,
  });
}

function extentOf(values: readonly number[]): readonly [number, number] {
  return values.reduce<readonly [number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}
