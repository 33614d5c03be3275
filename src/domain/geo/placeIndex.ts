import Flatbush from 'flatbush';
import type { Places } from './earthDistance.ts';
import { RADIANS_PER_DEGREE } from './wgs84.ts';

/** Smallest radius of curvature of WGS84 (meridian at the equator): boxes made with it are never too small. */
const SMALLEST_RADIUS_M = 6_335_439;
/** Room at the rim of a box; candidates are measured afterwards. */
const SLACK = 1.005;
/** Towards the antipodes arcs over the chord fall short of the geodesic by up to 5 %. */
const FAR_M = 1_000_000;
const FAR_SLACK = 1.1;
/** Distances under this are lost in rounding: places so close are always candidates. */
const ROUNDING_M = 0.001;

/** Candidates by place; what is found must still be measured. */
export interface PlaceIndex {
  /** Calls `visit` for every place within `radiusM` metres, and for some beyond it, once each. */
  searchAround(
    longitude: number,
    latitude: number,
    radiusM: number,
    visit: (index: number) => void,
  ): void;
  /** A place close by that passes the filter, not always the closest; -1 if none passes. */
  closeTo(longitude: number, latitude: number, accepts: (index: number) => boolean): number;
}

/** Spatial index (packed Hilbert R-tree) over places in degrees; n log n to build. */
export function buildPlaceIndex(places: Places): PlaceIndex {
  const count = places.longitude.length;
  if (count === 0) return { searchAround: () => {}, closeTo: () => -1 };
  // Scaled so that closeness in the index resembles closeness on the ground.
  const scale = Math.max(0.01, Math.cos(meanOf(places.latitude) * RADIANS_PER_DEGREE));
  const tree = new Flatbush(count);
  for (let index = 0; index < count; index += 1) {
    const x = places.longitude[index]! * scale;
    tree.add(x, places.latitude[index]!, x, places.latitude[index]!);
  }
  tree.finish();

  return {
    searchAround(longitude, latitude, radiusM, visit) {
      const { latitudes, longitudes } = halfBox(latitude, radiusM);
      const seen = (index: number) => {
        visit(index);
        return false;
      };
      const search = (west: number, east: number) => {
        tree.search(west * scale, latitude - latitudes, east * scale, latitude + latitudes, seen);
      };
      for (const [west, east] of longitudeRanges(longitude, longitudes)) search(west, east);
    },
    closeTo(longitude, latitude, accepts) {
      return (
        tree.neighbors(longitude * scale, latitude, 1, Number.POSITIVE_INFINITY, accepts)[0] ?? -1
      );
    },
  };
}

/** Half height and width in degrees of a box that holds the circle. */
function halfBox(latitude: number, radiusM: number) {
  const slack = radiusM < FAR_M ? SLACK : FAR_SLACK;
  const angle = ((radiusM + ROUNDING_M) / SMALLEST_RADIUS_M) * slack;
  const latitudes = angle / RADIANS_PER_DEGREE;
  const holdsPole = Math.abs(latitude) + latitudes >= 90;
  if (holdsPole) return { latitudes, longitudes: 180 };
  const ratio = Math.sin(angle) / Math.cos(latitude * RADIANS_PER_DEGREE);
  return { latitudes, longitudes: Math.asin(Math.min(1, ratio)) / RADIANS_PER_DEGREE };
}

/** A box that crosses the antimeridian continues on its other side. */
function longitudeRanges(longitude: number, half: number): readonly (readonly [number, number])[] {
  if (half >= 180) return [[-180, 180]];
  const west = longitude - half;
  const east = longitude + half;
  if (west < -180)
    return [
      [-180, east],
      [west + 360, 180],
    ];
  if (east > 180)
    return [
      [west, 180],
      [-180, east - 360],
    ];
  return [[west, east]];
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
