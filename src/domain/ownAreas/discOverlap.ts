import type { Polygon } from '../geo/geometry.ts';
import type { PlanePoint } from './tangentPlane.ts';

/**
 * Surface of polygons (rings of a plane, exterior first, then holes) within a radius of the origin;
 * all of it for an infinite one. Exact: every edge adds the part of the disc between itself and the
 * origin, which is a triangle where it runs inside and a sector where it runs outside.
 */
export function discOverlap(polygons: readonly Polygon[], radius: number): number {
  let total = 0;
  for (const [exterior = [], ...holes] of polygons) {
    total += Math.abs(ringOverlap(exterior, radius));
    for (const hole of holes) total -= Math.abs(ringOverlap(hole, radius));
  }
  return total;
}

function ringOverlap(ring: readonly PlanePoint[], radius: number): number {
  let total = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const from = ring[index - 1]!;
    const to = ring[index]!;
    total += radius === Number.POSITIVE_INFINITY ? triangle(from, to) : edge(from, to, radius);
  }
  return total;
}

/** Signed surface of the disc between an edge and the origin. */
function edge(from: PlanePoint, to: PlanePoint, radius: number): number {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const squared = dx * dx + dy * dy;
  if (squared === 0) return 0;
  const half = from[0] * dx + from[1] * dy;
  const under = half ** 2 - squared * (from[0] ** 2 + from[1] ** 2 - radius ** 2);
  const root = Math.sqrt(Math.max(0, under));
  const enters = (-half - root) / squared;
  const leaves = (-half + root) / squared;
  if (under <= 0 || enters >= 1 || leaves <= 0) return sector(from, to, radius);
  const at = (share: number): PlanePoint => [from[0] + share * dx, from[1] + share * dy];
  const start = enters > 0 ? at(enters) : from;
  const end = leaves < 1 ? at(leaves) : to;
  return sector(from, start, radius) + triangle(start, end) + sector(end, to, radius);
}

function triangle(a: PlanePoint, b: PlanePoint): number {
  return (a[0] * b[1] - a[1] * b[0]) / 2;
}

function sector(a: PlanePoint, b: PlanePoint, radius: number): number {
  const angle = Math.atan2(a[0] * b[1] - a[1] * b[0], a[0] * b[0] + a[1] * b[1]);
  return (angle * radius ** 2) / 2;
}
