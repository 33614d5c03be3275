import type { Position } from '../geo/geometry.ts';
import { nearestNeighbourDistances } from './nearestNeighbours.ts';
import { type NeighbourList, neighbourListOf } from './neighbourList.ts';
import { createPointSearch } from './pointSearch.ts';

/**
 * Areas whose points lie at most `metres` apart (inclusive) along the WGS84 ellipsoid. Symmetric. An
 * area without a point, or with nobody that near, has an empty row.
 *
 * @param points longitude and latitude in degrees per area, null where there is none.
 * @throws RangeError unless `metres` is positive and finite.
 */
export function distanceNeighbours(
  points: readonly (Position | null)[],
  metres: number,
): NeighbourList {
  if (!(metres > 0 && metres < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`distanceNeighbours: the distance is ${metres} metres`);
  }
  const search = createPointSearch(points);
  return neighbourListOf(
    points.map((_, area) => search.around(area, metres).map((found) => found.index)),
  );
}

/**
 * The shortest distance in metres with which `distanceNeighbours` leaves no area (with a point) alone:
 * the largest distance from any area to its nearest one. Null for fewer than two points.
 */
export function distanceWithoutIslands(points: readonly (Position | null)[]): number | null {
  const distances = nearestNeighbourDistances(points);
  return distances.length === 0 ? null : distances.reduce((most, metres) => Math.max(most, metres));
}
