import { HOME_CAMERA, type MapCamera } from '../domain/geo/camera.ts';

/**
 * Width of the map grid. Areas are drawn in whole grid units, so paths stay short; one unit is about
 * a third of a CSS pixel on a desktop map, and some seven metres in a city of Jena's size: a tenth of
 * what generalised borders may be off.
 */
export const GRID_WIDTH = 2000;

/** CSS pixels between the fitted areas and the edge of the map; `.map-svg` in `map.css` agrees. */
export const MAP_PADDING = 16;

/** Side of the world in CSS pixels at zoom 0 in MapLibre. */
const MAPLIBRE_WORLD_SIZE = 512;

const MAX_LATITUDE = 85.051129;

export type Point = readonly [x: number, y: number];

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

/** Web Mercator (EPSG:3857) over `bounds`: x 0 to `GRID_WIDTH` eastwards, y 0 to `height` southwards. */
export interface MapGrid {
  readonly height: number;
  /** Grid units per side of the world. */
  readonly unitsPerWorld: number;
  project(longitude: number, latitude: number): Point;
  unproject(x: number, y: number): Point;
}

/** The map's box in CSS pixels; `padding` is kept free on every side. */
export interface MapFrame {
  readonly width: number;
  readonly height: number;
  readonly padding: number;
}

/** Where the grid lies in the frame under a camera. */
export interface MapFit {
  /** CSS pixels per grid unit, camera included. */
  readonly pixelsPerUnit: number;
  project(longitude: number, latitude: number): Point;
  unproject(pixelX: number, pixelY: number): Point;
  toPixel(gridX: number, gridY: number): Point;
  toGrid(pixelX: number, pixelY: number): Point;
}

/** Centre and zoom as MapLibre counts them (512 CSS pixels for the world at zoom 0). */
export interface MapLibreCamera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

/** The grid over `bounds`. Throws a RangeError if the bounds have no extent. */
export function mapGridOf(bounds: Bounds): MapGrid {
  const [west, south, east, north] = bounds;
  const left = worldX(west);
  const top = worldY(north);
  const worldWidth = worldX(east) - left;
  const worldHeight = worldY(south) - top;
  if (!(worldWidth > 0 && worldHeight > 0)) {
    throw new RangeError(`mapGridOf(bounds): [${bounds.join(', ')}] has no extent`);
  }
  const unitsPerWorld = GRID_WIDTH / worldWidth;
  return {
    height: worldHeight * unitsPerWorld,
    unitsPerWorld,
    project: (longitude, latitude) => [
      (worldX(longitude) - left) * unitsPerWorld,
      (worldY(latitude) - top) * unitsPerWorld,
    ],
    unproject: (x, y) => [
      longitudeOf(left + x / unitsPerWorld),
      latitudeOf(top + y / unitsPerWorld),
    ],
  };
}

/** CSS pixels per grid unit when the whole grid is fitted into the frame (scale 1). */
export function fittedPixelsPerUnit(grid: MapGrid, frame: MapFrame): number {
  const innerWidth = Math.max(1, frame.width - 2 * frame.padding);
  const innerHeight = Math.max(1, frame.height - 2 * frame.padding);
  return Math.min(innerWidth / GRID_WIDTH, innerHeight / grid.height);
}

/**
 * Fits `bounds` into the frame, centred, and applies the camera. Both renderers draw through this
 * function, so that nothing moves when one replaces the other.
 */
export function fitMercator(
  bounds: Bounds,
  frame: MapFrame,
  camera: MapCamera = HOME_CAMERA,
): MapFit {
  return fitGrid(mapGridOf(bounds), frame, camera);
}

/** As `fitMercator`, for a grid that exists already. */
export function fitGrid(grid: MapGrid, frame: MapFrame, camera: MapCamera): MapFit {
  const pixelsPerUnit = fittedPixelsPerUnit(grid, frame) * camera.scale;
  const centreX = camera.centreX * GRID_WIDTH;
  const centreY = camera.centreY * grid.height;
  const toPixel = (x: number, y: number): Point => [
    frame.width / 2 + (x - centreX) * pixelsPerUnit,
    frame.height / 2 + (y - centreY) * pixelsPerUnit,
  ];
  const toGrid = (x: number, y: number): Point => [
    centreX + (x - frame.width / 2) / pixelsPerUnit,
    centreY + (y - frame.height / 2) / pixelsPerUnit,
  ];
  return {
    pixelsPerUnit,
    toPixel,
    toGrid,
    project: (longitude, latitude) => toPixel(...grid.project(longitude, latitude)),
    unproject: (x, y) => grid.unproject(...toGrid(x, y)),
  };
}

/** The camera in MapLibre's terms; the inverse of `cameraFromMapLibre`. */
export function cameraToMapLibre(
  grid: MapGrid,
  frame: MapFrame,
  camera: MapCamera,
): MapLibreCamera {
  const [longitude, latitude] = grid.unproject(
    camera.centreX * GRID_WIDTH,
    camera.centreY * grid.height,
  );
  const pixelsPerWorld = fittedPixelsPerUnit(grid, frame) * camera.scale * grid.unitsPerWorld;
  return { longitude, latitude, zoom: Math.log2(pixelsPerWorld / MAPLIBRE_WORLD_SIZE) };
}

/** MapLibre's centre and zoom as a camera of this map. */
export function cameraFromMapLibre(
  grid: MapGrid,
  frame: MapFrame,
  view: MapLibreCamera,
): MapCamera {
  const [x, y] = grid.project(view.longitude, view.latitude);
  const pixelsPerUnit = (MAPLIBRE_WORLD_SIZE * 2 ** view.zoom) / grid.unitsPerWorld;
  return {
    scale: pixelsPerUnit / fittedPixelsPerUnit(grid, frame),
    centreX: x / GRID_WIDTH,
    centreY: y / grid.height,
  };
}

function worldX(longitude: number): number {
  return (longitude + 180) / 360;
}

function worldY(latitude: number): number {
  const clamped = Math.min(MAX_LATITUDE, Math.max(-MAX_LATITUDE, latitude));
  const sine = Math.sin((clamped * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

function longitudeOf(x: number): number {
  return x * 360 - 180;
}

function latitudeOf(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
}
