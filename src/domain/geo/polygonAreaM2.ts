import type { EarthSurface } from './earthDistance.ts';
import type { Polygon, Ring } from './geometry.ts';
import {
  ECCENTRICITY_SQUARED,
  EQUATORIAL_RADIUS_M,
  MEAN_EARTH_RADIUS_M,
  RADIANS_PER_DEGREE,
} from './wgs84.ts';

const ECCENTRICITY = Math.sqrt(ECCENTRICITY_SQUARED);

/**
 * Square metres of polygons in degrees (exterior ring first, then holes; either winding).
 *
 * Each edge closes a trapezoid with the equator. `sphere`: sine of the latitude on the mean radius
 * (Chamberlain & Duquette 2007, JPL 07-3). `ellipsoid`: the authalic function of Snyder (1987, USGS
 * PP 1395, eq. 3-12) on WGS84 in place of the sine. Edges run straight in degrees (RFC 7946) and are
 * taken by the mean of their ends; with edges under half a degree the difference to an area bounded by
 * geodesics stays about 0.1 %, with the short edges of municipal boundaries it vanishes.
 * Polygons must not cross the antimeridian.
 */
export function polygonAreaM2(
  polygons: readonly Polygon[],
  surface: EarthSurface = 'ellipsoid',
): number {
  let total = 0;
  for (const [exterior, ...holes] of polygons) {
    if (exterior === undefined) continue;
    total += Math.abs(ringAreaM2(exterior, surface));
    for (const hole of holes) total -= Math.abs(ringAreaM2(hole, surface));
  }
  return total;
}

function ringAreaM2(ring: Ring, surface: EarthSurface): number {
  const heightM2 = surface === 'ellipsoid' ? ellipsoidHeightM2 : sphereHeightM2;
  // Counted from the first position, so that small rings do not drown in the strip down to the equator.
  const base = ring[0] === undefined ? 0 : heightM2(ring[0][1]);
  let doubled = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [west, south] = ring[index - 1]!;
    const [east, north] = ring[index]!;
    doubled += (east - west) * RADIANS_PER_DEGREE * (heightM2(south) + heightM2(north) - 2 * base);
  }
  return doubled / 2;
}

/** Area per radian of longitude between the equator and a latitude. */
function sphereHeightM2(latitude: number): number {
  return MEAN_EARTH_RADIUS_M ** 2 * Math.sin(latitude * RADIANS_PER_DEGREE);
}

function ellipsoidHeightM2(latitude: number): number {
  const sine = Math.sin(latitude * RADIANS_PER_DEGREE);
  const scaled = ECCENTRICITY * sine;
  const authalic =
    (1 - ECCENTRICITY_SQUARED) * (sine / (1 - scaled ** 2) + Math.atanh(scaled) / ECCENTRICITY);
  return (EQUATORIAL_RADIUS_M ** 2 * authalic) / 2;
}
