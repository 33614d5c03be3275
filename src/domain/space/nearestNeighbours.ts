import { distanceM } from '../geo/earthDistance.ts';
import type { Position } from '../geo/geometry.ts';
import { type NeighbourList, neighbourListOf } from './neighbourList.ts';
import { createPointSearch, type FoundPoint } from './pointSearch.ts';

/**
 * The `k` nearest areas of each area by the distance of their points along the WGS84 ellipsoid. Of
 * areas equally far, those earlier in the list are taken. Not symmetric: see `symmetricNeighbours`.
 * An area without a point has no neighbours and is nobody's.
 *
 * @param points longitude and latitude in degrees per area, null where there is none.
 * @throws RangeError unless `k` is a whole number from 1 to the number of points less one.
 */
export function nearestNeighbours(points: readonly (Position | null)[], k: number): NeighbourList {
  return neighbourListOf(nearestOfEach(points, k).map((row) => row.map((found) => found.index)));
}

/** Metres from each point to the nearest other, in the order of the points; empty below two points. */
export function nearestNeighbourDistances(points: readonly (Position | null)[]): readonly number[] {
  if (points.filter((point) => point !== null).length < 2) {
    return [];
  }
  return nearestOfEach(points, 1).flatMap((row) => row.map((found) => found.metres));
}

function nearestOfEach(
  points: readonly (Position | null)[],
  k: number,
): readonly (readonly FoundPoint[])[] {
  const present = points.filter((point) => point !== null);
  if (!(Number.isInteger(k) && k >= 1 && k < present.length)) {
    throw new RangeError(`nearestNeighbours: k is ${k} for ${present.length} points`);
  }
  const search = createPointSearch(points);
  const firstRadius = firstSearchRadius(present, k);
  return points.map((point, area) => {
    if (point === null) {
      return [];
    }
    // A point found within the radius is nearer than any outside it, so k of them are the nearest k.
    for (let radius = firstRadius; ; radius *= 2) {
      const others = search.around(area, radius);
      if (others.length >= k) {
        return others.slice(0, k);
      }
    }
  });
}

/** Roughly where k neighbours would lie if points were spread evenly over their extent. */
function firstSearchRadius(points: readonly Position[], k: number): number {
  const first = points[0]!;
  const extent = points.reduce((most, point) => Math.max(most, distanceM(first, point)), 0);
  return Math.max(1, extent * Math.sqrt((k + 1) / points.length));
}
