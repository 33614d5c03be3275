import { arcLengthM, earthPoints } from '../geo/earthDistance.ts';
import type { Position } from '../geo/geometry.ts';
import { RADIANS_PER_DEGREE } from '../geo/wgs84.ts';

/** Metres east and north of the centre. */
export type PlanePoint = readonly [east: number, north: number];

/**
 * Positions around a centre as points of a plane: azimuthal equidistant, so that the distance of a
 * point from the origin is `distanceM` of the position from the centre. A circle on the ground is
 * therefore a circle of the plane, and surfaces within 20 km are off by some millionths.
 */
export function tangentPlane(centre: Position): (position: Position) => PlanePoint {
  const [longitude, latitude] = centre;
  const [sinLon, cosLon] = sineAndCosine(longitude);
  const [sinLat, cosLat] = sineAndCosine(latitude);
  return (position) => {
    const points = earthPoints(
      {
        longitude: Float64Array.of(longitude, position[0]),
        latitude: Float64Array.of(latitude, position[1]),
      },
      'ellipsoid',
    );
    const dx = points.x[1]! - points.x[0]!;
    const dy = points.y[1]! - points.y[0]!;
    const dz = points.z[1]! - points.z[0]!;
    const east = cosLon * dy - sinLon * dx;
    const north = cosLat * dz - sinLat * (cosLon * dx + sinLon * dy);
    const length = Math.hypot(east, north);
    const stretch = length === 0 ? 0 : arcLengthM(points, 0, points, 1) / length;
    return [east * stretch, north * stretch];
  };
}

function sineAndCosine(degrees: number): readonly [number, number] {
  const angle = degrees * RADIANS_PER_DEGREE;
  return [Math.sin(angle), Math.cos(angle)];
}
