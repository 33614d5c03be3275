import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MapCamera } from '../domain/geo/camera.ts';
import {
  type Bounds,
  cameraFromMapLibre,
  cameraToMapLibre,
  fitMercator,
  GRID_WIDTH,
  mapGridOf,
} from './projection.ts';

const jena: Bounds = [11.49, 50.856, 11.676, 51.004];
const frame = { width: 720, height: 640, padding: 16 };

const cameras = fc.record({
  scale: fc.double({ min: 1, max: 16, noNaN: true }),
  centreX: fc.double({ min: 0, max: 1, noNaN: true }),
  centreY: fc.double({ min: 0, max: 1, noNaN: true }),
});

describe('mapGridOf(bounds)', () => {
  it('puts the north-west corner at the origin and the south-east corner at the far end', () => {
    const grid = mapGridOf(jena);
    const [left, top] = grid.project(jena[0], jena[3]);
    const [right, bottom] = grid.project(jena[2], jena[1]);
    expect([left, top]).toEqual([expect.closeTo(0, 6), expect.closeTo(0, 6)]);
    expect(right).toBeCloseTo(GRID_WIDTH, 6);
    expect(bottom).toBeCloseTo(grid.height, 6);
  });

  it('keeps a degree of latitude longer than one of longitude by the secant of the latitude', () => {
    const grid = mapGridOf([11, 50.99, 11.02, 51.01]);
    expect(grid.height / GRID_WIDTH).toBeCloseTo(1 / Math.cos((51 * Math.PI) / 180), 4);
  });

  it('refuses bounds without extent', () => {
    expect(() => mapGridOf([11, 50, 11, 51])).toThrow('has no extent');
  });
});

describe('fitMercator(bounds, frame, camera)', () => {
  it('shows the whole city inside the padding, centred, and touches it on one side', () => {
    const fit = fitMercator(jena, frame);
    const [left, top] = fit.project(jena[0], jena[3]);
    const [right, bottom] = fit.project(jena[2], jena[1]);
    expect(left).toBeGreaterThanOrEqual(16 - 1e-6);
    expect(top).toBeGreaterThanOrEqual(16 - 1e-6);
    expect(left + right).toBeCloseTo(720, 6);
    expect(top + bottom).toBeCloseTo(640, 6);
    expect(Math.min(left, top)).toBeCloseTo(16, 6);
  });

  it('unprojects every pixel to where it was projected from, under any camera', () => {
    const longitudes = fc.double({ min: 11.4, max: 11.8, noNaN: true });
    const latitudes = fc.double({ min: 50.8, max: 51.1, noNaN: true });
    fc.assert(
      fc.property(longitudes, latitudes, cameras, (longitude, latitude, camera) => {
        const fit = fitMercator(jena, frame, camera);
        const [backLongitude, backLatitude] = fit.unproject(...fit.project(longitude, latitude));
        expect(backLongitude).toBeCloseTo(longitude, 8);
        expect(backLatitude).toBeCloseTo(latitude, 8);
      }),
    );
  });
});

describe('cameraToMapLibre(grid, frame, camera)', () => {
  it('comes back as the same camera', () => {
    const grid = mapGridOf(jena);
    fc.assert(
      fc.property(cameras, (camera: MapCamera) => {
        const back = cameraFromMapLibre(grid, frame, cameraToMapLibre(grid, frame, camera));
        expect(back.scale).toBeCloseTo(camera.scale, 8);
        expect(back.centreX).toBeCloseTo(camera.centreX, 8);
        expect(back.centreY).toBeCloseTo(camera.centreY, 8);
      }),
    );
  });

  it('raises the zoom by one level for twice the scale', () => {
    const grid = mapGridOf(jena);
    const once = cameraToMapLibre(grid, frame, { scale: 1, centreX: 0.5, centreY: 0.5 });
    const twice = cameraToMapLibre(grid, frame, { scale: 2, centreX: 0.5, centreY: 0.5 });
    expect(twice.zoom - once.zoom).toBeCloseTo(1, 9);
  });

  it('names the pixel scale that MapLibre will draw, 512 pixels for the world at zoom 0', () => {
    const grid = mapGridOf([-180, -85.051129, 180, 85.051129]);
    const world = cameraToMapLibre(
      grid,
      { width: 512, height: 512, padding: 0 },
      { scale: 1, centreX: 0.5, centreY: 0.5 },
    );
    expect(world.zoom).toBeCloseTo(0, 6);
    expect(world.longitude).toBeCloseTo(0, 6);
    expect(world.latitude).toBeCloseTo(0, 6);
  });
});
