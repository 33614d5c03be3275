import type { Discs } from '../../domain/geo/discUnion.ts';
import { discUnionOutline } from '../../domain/geo/discUnion.ts';
import type { MapGrid } from '../projection.ts';
import type { MapCatchments } from './offerScene.ts';

/** WGS84. */
const EQUATOR_RADIUS_M = 6378137;
const ECCENTRICITY_SQUARED = 0.00669437999014;
const DEGREES = 180 / Math.PI;

/**
 * Circles of equal size on the ground as discs on the map grid. Web Mercator draws what lies north
 * larger than what lies south: the northern and the southern end are projected, and the disc lies
 * between them. Measured on the ground its rim is off by less than 0.3 % of the radius up to 30 km.
 */
export function reachCircles({ centres, radiusM }: MapCatchments, grid: MapGrid): Discs {
  const x = new Float64Array(centres.length);
  const y = new Float64Array(centres.length);
  const radius = new Float64Array(centres.length);
  centres.forEach(([longitude, latitude], index) => {
    const degrees = (radiusM / localRadiusM(latitude)) * DEGREES;
    const [centreX, top] = grid.project(longitude, latitude + degrees);
    const [, bottom] = grid.project(longitude, latitude - degrees);
    x[index] = centreX;
    y[index] = (top + bottom) / 2;
    radius[index] = (bottom - top) / 2;
  });
  return { x, y, radius };
}

/** Gaussian radius of curvature: the mean of all directions. */
function localRadiusM(latitude: number): number {
  const flattened = 1 - ECCENTRICITY_SQUARED * Math.sin(latitude / DEGREES) ** 2;
  return (EQUATOR_RADIUS_M * Math.sqrt(1 - ECCENTRICITY_SQUARED)) / flattened;
}

/** Every disc whole, all in the same direction: filled by the nonzero rule they are one surface. */
export function discsPath({ x, y, radius }: Discs): string {
  let path = '';
  for (let disc = 0; disc < x.length; disc += 1) {
    const r = fixed(radius[disc]!);
    const diameter = fixed(2 * r);
    path += `M${fixed(x[disc]! - r)} ${fixed(y[disc]!)}a${r} ${r} 0 1 0 ${diameter} 0a${r} ${r} 0 1 0 -${diameter} 0z`;
  }
  return path;
}

/** The outline of all discs together as SVG arcs. */
export function outlinePath(discs: Discs): string {
  return discUnionOutline(discs)
    .map(({ disc, from, to }) => {
      const r = fixed(discs.radius[disc]!);
      const at = (angle: number) =>
        `${fixed(discs.x[disc]! + discs.radius[disc]! * Math.cos(angle))} ${fixed(discs.y[disc]! + discs.radius[disc]! * Math.sin(angle))}`;
      const middle = (from + to) / 2;
      // In two steps, because an arc that ends where it begins is drawn as nothing.
      return `M${at(from)}A${r} ${r} 0 0 1 ${at(middle)}A${r} ${r} 0 0 1 ${at(to)}`;
    })
    .join('');
}

function fixed(value: number): number {
  return Math.round(value * 100) / 100;
}
