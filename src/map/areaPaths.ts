import type { ContextLayer, LevelGeometry, Polygon, Ring } from '../domain/geo/geometry.ts';
import type { AreaId } from '../domain/model/ids.ts';
import { encodePath } from './encodePath.ts';
import { GRID_WIDTH, type MapGrid, mapGridOf, type Point } from './projection.ts';

/** Box around an area in grid units. */
export interface Extent {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** A level's areas on the map grid; every part is worked out when first asked for. */
export interface AreaPaths {
  readonly grid: MapGrid;
  /** `viewBox` of the whole level. */
  readonly viewBox: string;
  /** Path data of the area at `index`; empty outside the level. */
  path(index: number): string;
  /** The same in sixteenths of a grid unit, to lie exactly on borders drawn by the graphics card. */
  finePath(index: number): string;
  extent(index: number): Extent;
  /** Centroid of the area's largest part, in grid units. */
  centroid(index: number): Point;
  /** -1 for an area that this level does not have. */
  indexOf(area: AreaId): number;
}

/** Steps of `finePath` per grid unit. */
export const FINE_STEPS = 16;

/** The paths of a level; the same object for the same geometry. */
export function areaPathsOf(geometry: LevelGeometry): AreaPaths {
  const known = pathsByGeometry.get(geometry);
  if (known !== undefined) return known;
  const made = makeAreaPaths(geometry);
  pathsByGeometry.set(geometry, made);
  return made;
}

/** Path data of a context layer on a level's grid; the same string for the same two objects. */
export function contextPathOf(layer: ContextLayer, paths: AreaPaths): string {
  const known = contextByLayer.get(layer);
  if (known?.grid === paths.grid) return known.path;
  const project = (line: Ring): Point[] => line.map(([lon, lat]) => paths.grid.project(lon, lat));
  const path =
    encodePath(layer.polygons.flat().map(project), true) +
    encodePath(layer.lines.map(project), false);
  contextByLayer.set(layer, { grid: paths.grid, path });
  return path;
}

/** Path data of borders that the level need not have, in steps as `path` or `finePath`. */
export function ringsPathOf(rings: readonly Ring[], { grid }: AreaPaths, fine: boolean): string {
  const steps = fine ? FINE_STEPS : 1;
  const project = (ring: Ring): Point[] =>
    projectRing(ring, grid).map(([x, y]) => [x * steps, y * steps]);
  return encodePath(rings.map(project), true);
}

const pathsByGeometry = new WeakMap<LevelGeometry, AreaPaths>();
const contextByLayer = new WeakMap<ContextLayer, { grid: MapGrid; path: string }>();

function makeAreaPaths(geometry: LevelGeometry): AreaPaths {
  const grid = mapGridOf(geometry.bounds);
  const paths: string[] = [];
  const finePaths: string[] = [];
  const extents: Extent[] = [];
  const indexes = new Map(geometry.areas.map((area, index) => [area, index]));
  const projected = (index: number): Point[][] =>
    (geometry.polygons[index] ?? []).flat().map((ring) => projectRing(ring, grid));
  return {
    grid,
    viewBox: `0 0 ${GRID_WIDTH} ${grid.height.toFixed(2)}`,
    path(index) {
      paths[index] ??= encodePath(projected(index), true);
      return paths[index];
    },
    finePath(index) {
      const fine = ([x, y]: Point): Point => [x * FINE_STEPS, y * FINE_STEPS];
      finePaths[index] ??= encodePath(
        projected(index).map((ring) => ring.map(fine)),
        true,
      );
      return finePaths[index];
    },
    extent(index) {
      extents[index] ??= extentOf(projected(index).flat());
      return extents[index];
    },
    centroid: (index) => centroidOf(geometry.polygons[index] ?? [], grid),
    indexOf: (area) => indexes.get(area) ?? -1,
  };
}

function projectRing(ring: Ring, grid: MapGrid): Point[] {
  return ring.map(([longitude, latitude]) => grid.project(longitude, latitude));
}

function extentOf(points: readonly Point[]): Extent {
  let minX = Number.POSITIVE_INFINITY;
  let minY = Number.POSITIVE_INFINITY;
  let maxX = Number.NEGATIVE_INFINITY;
  let maxY = Number.NEGATIVE_INFINITY;
  for (const [x, y] of points) {
    minX = Math.min(minX, x);
    minY = Math.min(minY, y);
    maxX = Math.max(maxX, x);
    maxY = Math.max(maxY, y);
  }
  return { minX, minY, maxX, maxY };
}

function centroidOf(polygons: readonly Polygon[], grid: MapGrid): Point {
  let best: { readonly area: number; readonly point: Point } = { area: -1, point: [0, 0] };
  for (const polygon of polygons) {
    const candidate = ringCentroid(projectRing(polygon[0] ?? [], grid));
    if (candidate.area > best.area) best = candidate;
  }
  return best.point;
}

/** Shoelace formula about the first corner, which keeps small areas far from the origin exact. */
function ringCentroid(ring: readonly Point[]): { readonly area: number; readonly point: Point } {
  const [originX, originY] = ring[0] ?? [0, 0];
  let doubleArea = 0;
  let sumX = 0;
  let sumY = 0;
  for (let index = 0; index + 1 < ring.length; index += 1) {
    const ax = ring[index]![0] - originX;
    const ay = ring[index]![1] - originY;
    const bx = ring[index + 1]![0] - originX;
    const by = ring[index + 1]![1] - originY;
    const cross = ax * by - bx * ay;
    doubleArea += cross;
    sumX += (ax + bx) * cross;
    sumY += (ay + by) * cross;
  }
  if (doubleArea === 0) return { area: 0, point: [originX, originY] };
  return {
    area: Math.abs(doubleArea) / 2,
    point: [originX + sumX / (3 * doubleArea), originY + sumY / (3 * doubleArea)],
  };
}
