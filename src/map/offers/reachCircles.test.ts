import { describe, expect, it } from 'vitest';
import { arcLengthM, earthPoints } from '../../domain/geo/earthDistance.ts';
import { mapGridOf } from '../projection.ts';
import { discsPath, outlinePath, reachCircles } from './reachCircles.ts';

const grid = mapGridOf([11, 50.5, 12, 51.5]);
const DIRECTIONS = Array.from({ length: 24 }, (_, index) => (index * Math.PI) / 12);

describe('reachCircles(catchments, grid)', () => {
  it.each([500, 769, 5000, 30000])(
    'has a rim %i metres away on the ground in every direction, within 0.3 %%',
    (radiusM) => {
      const centre = [11.58, 50.93] as const;
      const { x, y, radius } = reachCircles({ centres: [centre], radiusM }, grid);
      const places = earthPoints(
        { longitude: Float64Array.of(centre[0]), latitude: Float64Array.of(centre[1]) },
        'ellipsoid',
      );
      for (const angle of DIRECTIONS) {
        const rim = grid.unproject(
          x[0]! + radius[0]! * Math.cos(angle),
          y[0]! + radius[0]! * Math.sin(angle),
        );
        const point = earthPoints(
          { longitude: Float64Array.of(rim[0]), latitude: Float64Array.of(rim[1]) },
          'ellipsoid',
        );
        const distance = arcLengthM(places, 0, point, 0);
        expect(Math.abs(distance / radiusM - 1)).toBeLessThan(0.003);
      }
    },
  );

  it('draws the same reach larger further north, as Web Mercator does', () => {
    const centres = [
      [11.5, 50.6],
      [11.5, 51.4],
    ] as const;
    const { radius } = reachCircles({ centres, radiusM: 1000 }, grid);
    expect(radius[1]!).toBeGreaterThan(radius[0]!);
  });
});

describe('discsPath(discs) and outlinePath(discs)', () => {
  const discs = { x: [0, 1, 50], y: [0, 0, 0], radius: [10, 10, 10] };

  it('fill all discs, and draw the outline of all of them together', () => {
    expect(discsPath(discs).match(/M/g)).toHaveLength(3);
    const { length } = outlinePath(discs).match(/M/g)!;
    // Two touching discs leave an arc each (one may be cut where angles begin), the third is whole.
    expect(length).toBeGreaterThanOrEqual(3);
    expect(length).toBeLessThanOrEqual(4);
  });

  it('are empty without discs', () => {
    const none = { x: [], y: [], radius: [] };
    expect(discsPath(none)).toBe('');
    expect(outlinePath(none)).toBe('');
  });
});
