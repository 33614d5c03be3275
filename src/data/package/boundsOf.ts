import type { Position } from '../../domain/geo/geometry.ts';

/** West, south, east, north of some positions; infinite the wrong way round where there are none. */
export function boundsOf(
  positions: readonly Position[],
): readonly [number, number, number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude, latitude] of positions) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  return [west, south, east, north];
}
