import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOME_CAMERA } from '../../domain/geo/camera.ts';
import type { LonLat } from '../../domain/offers/offerRecord.ts';
import { clampCamera, MAX_SCALE } from '../camera.ts';
import { fitGrid, mapGridOf } from '../projection.ts';
import { cameraOverPlaces } from './cameraOverPlaces.ts';

const grid = mapGridOf([11, 50, 12, 51]);
const inside: fc.Arbitrary<LonLat> = fc.tuple(
  fc.double({ min: 11, max: 12, noNaN: true }),
  fc.double({ min: 50, max: 51, noNaN: true }),
);

describe('cameraOverPlaces(camera, grid, places)', () => {
  it('brings every place of the city into the frame, whatever its shape and the camera before', () => {
    const camera = fc
      .record({
        scale: fc.double({ min: 1, max: MAX_SCALE, noNaN: true }),
        centreX: fc.double({ min: 0, max: 1, noNaN: true }),
        centreY: fc.double({ min: 0, max: 1, noNaN: true }),
      })
      .map(clampCamera);
    const frame = fc.record({
      width: fc.integer({ min: 200, max: 2000 }),
      height: fc.integer({ min: 200, max: 2000 }),
    });
    fc.assert(
      fc.property(
        camera,
        frame,
        fc.array(inside, { minLength: 1, maxLength: 8 }),
        (before, box, places) => {
          const fit = fitGrid(
            grid,
            { ...box, padding: 16 },
            cameraOverPlaces(before, grid, places),
          );
          for (const [longitude, latitude] of places) {
            const [x, y] = fit.project(longitude, latitude);
            expect(x).toBeGreaterThan(0);
            expect(x).toBeLessThan(box.width);
            expect(y).toBeGreaterThan(0);
            expect(y).toBeLessThan(box.height);
          }
        },
      ),
    );
  });

  it('goes near to a single place, and no nearer nor farther where one is nearer already', () => {
    const near = cameraOverPlaces(HOME_CAMERA, grid, [[11.5, 50.5]]);
    expect(near.scale).toBeGreaterThan(2);
    const nearer = { ...near, scale: 12 };
    expect(cameraOverPlaces(nearer, grid, [[11.3, 50.5]]).scale).toBe(12);
  });

  it('shows the whole city where its places lie all over it, and stays where there is none', () => {
    const corners: readonly LonLat[] = [
      [11.02, 50.02],
      [11.98, 50.98],
    ];
    expect(cameraOverPlaces(HOME_CAMERA, grid, corners)).toEqual(HOME_CAMERA);
    expect(cameraOverPlaces(HOME_CAMERA, grid, [])).toBe(HOME_CAMERA);
  });
});
