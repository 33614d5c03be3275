import type { LevelGeometry, Polygon, Position, Ring } from './geometry.ts';

/**
 * Centroid of each area in degrees (over all parts, holes taken off), null where an area encloses
 * nothing. Computed in longitude and latitude: a centroid does not mind that the two axes have
 * different scales, and within a municipality the curvature moves it by less than a metre. A centroid
 * may lie outside its area; where people live is better told by label points or settlement points.
 */
export function areaCentroids(geometry: LevelGeometry): readonly (Position | null)[] {
  return geometry.polygons.map(centroidOf);
}

/** Twice an area, and that times the centroid relative to an origin. */
interface Moment {
  readonly doubleArea: number;
  readonly x: number;
  readonly y: number;
}

function centroidOf(polygons: readonly Polygon[]): Position | null {
  const origin = polygons[0]?.[0]?.[0];
  if (origin === undefined) {
    return null;
  }
  const moments = polygons.flatMap((polygon) =>
    polygon.map((ring, index) => signed(momentOf(ring, origin), index === 0 ? 1 : -1)),
  );
  const doubleArea = moments.reduce((sum, moment) => sum + moment.doubleArea, 0);
  if (!(doubleArea > 0)) {
    return null;
  }
  const x = moments.reduce((sum, moment) => sum + moment.x, 0) / (3 * doubleArea);
  const y = moments.reduce((sum, moment) => sum + moment.y, 0) / (3 * doubleArea);
  return [origin[0] + x, origin[1] + y];
}

/** Whichever way round a ring runs, an outer ring adds and a hole takes off. */
function signed(moment: Moment, sign: 1 | -1): Moment {
  const factor = sign * (moment.doubleArea < 0 ? -1 : 1);
  return {
    doubleArea: factor * moment.doubleArea,
    x: factor * moment.x,
    y: factor * moment.y,
  };
}

function momentOf(ring: Ring, origin: Position): Moment {
  let doubleArea = 0;
  let x = 0;
  let y = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const fromX = ring[index - 1]![0] - origin[0];
    const fromY = ring[index - 1]![1] - origin[1];
    const toX = ring[index]![0] - origin[0];
    const toY = ring[index]![1] - origin[1];
    const cross = fromX * toY - toX * fromY;
    doubleArea += cross;
    x += (fromX + toX) * cross;
    y += (fromY + toY) * cross;
  }
  return { doubleArea, x, y };
}
