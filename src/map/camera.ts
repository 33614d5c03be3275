import type { MapCamera } from '../domain/geo/camera.ts';
import type { Point } from './projection.ts';

export const MIN_SCALE = 1;
export const MAX_SCALE = 16;

/**
 * The nearest camera that is allowed: scale 1 to 16, and a centre that keeps the frame on the city, so
 * that scale 1 always shows all of it and nobody pans into the void.
 */
export function clampCamera(camera: MapCamera): MapCamera {
  const scale = clamp(camera.scale, MIN_SCALE, MAX_SCALE);
  const margin = 0.5 / scale;
  return {
    scale,
    centreX: clamp(camera.centreX, margin, 1 - margin),
    centreY: clamp(camera.centreY, margin, 1 - margin),
  };
}

/** Zooms by `factor` while the map point `anchor` (0 to 1 in both directions) stays where it is. */
export function zoomCamera(
  camera: MapCamera,
  { factor, anchor }: { readonly factor: number; readonly anchor: Point },
): MapCamera {
  const scale = clamp(camera.scale * factor, MIN_SCALE, MAX_SCALE);
  const ratio = camera.scale / scale;
  return clampCamera({
    scale,
    centreX: anchor[0] + (camera.centreX - anchor[0]) * ratio,
    centreY: anchor[1] + (camera.centreY - anchor[1]) * ratio,
  });
}

/** Moves the map by fractions of the whole map: positive brings what lies west or north into view. */
export function panCamera(camera: MapCamera, [moveX, moveY]: Point): MapCamera {
  return clampCamera({
    scale: camera.scale,
    centreX: camera.centreX - moveX,
    centreY: camera.centreY - moveY,
  });
}

export function sameCamera(a: MapCamera, b: MapCamera): boolean {
  const tolerance = 1e-9;
  return (
    Math.abs(a.scale - b.scale) < tolerance * 100 &&
    Math.abs(a.centreX - b.centreX) < tolerance &&
    Math.abs(a.centreY - b.centreY) < tolerance
  );
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
