import { boxOf } from '../geo/areaPicker.ts';
import type { Polygon, Position, Ring } from '../geo/geometry.ts';
import { RADIANS_PER_DEGREE } from '../geo/wgs84.ts';
import { discOverlap } from './discOverlap.ts';
import type { OwnShape } from './ownArea.ts';
import { polygonOverlap, polygonSurface } from './polygonOverlap.ts';
import { tangentPlane } from './tangentPlane.ts';

/** Metres in a degree of latitude are never fewer than this. */
const METRES_PER_DEGREE = 110_500;

type Box = readonly [west: number, south: number, east: number, north: number];

/**
 * The share (0 to 1) of an area's surface that lies inside a shape, for one area after another. For a
 * polygon in the cylindrical equal-area projection, edges straight between their ends; for a radius by
 * distances on the ellipsoid. 0 for an area without surface.
 */
export function surfaceInside(shape: OwnShape): (area: readonly Polygon[]) => number {
  const box = boxOfShape(shape);
  const share = shape.kind === 'radius' ? shareOfDisc(shape) : shareOfRing(shape.ring);
  return (area) => (area.some((part) => meets(boxOf(part[0] ?? []), box)) ? share(area) : 0);
}

function shareOfDisc({ centre, metres }: OwnShape & { readonly kind: 'radius' }) {
  const project = tangentPlane(centre);
  return (area: readonly Polygon[]): number => {
    const flat = area.map((polygon) => polygon.map((ring) => ring.map(project)));
    return portion(discOverlap(flat, metres), discOverlap(flat, Number.POSITIVE_INFINITY));
  };
}

function shareOfRing(ring: readonly Position[]) {
  const drawn = [closedRing(ring).map(equalArea)];
  return (area: readonly Polygon[]): number => {
    const rings = area.flat().map((one) => one.map(equalArea));
    return portion(polygonOverlap(rings, drawn), polygonSurface(rings));
  };
}

/** A ring whose first point is repeated at its end. */
export function closedRing(ring: readonly Position[]): Ring {
  return [...ring, ...ring.slice(0, 1)];
}

/** Lambert's cylindrical projection of the sphere, in degrees; shares do not mind its scale. */
function equalArea([longitude, latitude]: Position): Position {
  return [longitude, Math.sin(latitude * RADIANS_PER_DEGREE) / RADIANS_PER_DEGREE];
}

function portion(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, Math.max(0, part / whole)) : 0;
}

/** A box in degrees that holds the shape. */
export function boxOfShape(shape: OwnShape): Box {
  if (shape.kind === 'polygon') return boxOf(shape.ring);
  const [longitude, latitude] = shape.centre;
  const north = shape.metres / METRES_PER_DEGREE;
  const narrowest = Math.cos(Math.min(90, Math.abs(latitude) + north) * RADIANS_PER_DEGREE);
  const east = narrowest > 0.01 ? north / narrowest : 180;
  return [longitude - east, latitude - north, longitude + east, latitude + north];
}

function meets(one: Box, other: Box): boolean {
  return one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3];
}
