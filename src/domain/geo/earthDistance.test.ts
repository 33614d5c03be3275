import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceM } from './earthDistance.ts';

const degrees = (whole: number, minutes: number, seconds: number) =>
  whole + minutes / 60 + seconds / 3600;

describe('metres on the ellipsoid', () => {
  it('agrees to 2 cm with the geodesic Flinders Peak–Buninyong (GDA94 technical manual)', () => {
    const flindersPeak = [degrees(144, 25, 29.5244), -degrees(37, 57, 3.7203)] as const;
    const buninyong = [degrees(143, 55, 35.3839), -degrees(37, 39, 10.1561)] as const;
    expect(Math.abs(distanceM(flindersPeak, buninyong) - 54_972.271)).toBeLessThan(0.02);
  });

  it('agrees to 2 cm with the published length of a degree on WGS84', () => {
    expect(Math.abs(distanceM([0, 0], [1, 0]) - 111_319.491)).toBeLessThan(0.02);
    expect(Math.abs(distanceM([0, 0], [0, 1]) - 110_574.389)).toBeLessThan(0.02);
    expect(Math.abs(distanceM([30, 89], [30, 90]) - 111_693.865)).toBeLessThan(0.02);
  });

  it('is never a distance in degrees: a degree of longitude shrinks with latitude', () => {
    const atEquator = distanceM([11, 0], [12, 0]);
    const inJena = distanceM([11, 50.93], [12, 50.93]);
    expect(inJena / atEquator).toBeCloseTo(Math.cos((50.93 * Math.PI) / 180), 2);
  });

  it('stays within a hundred-thousandth at 1,000 km along the meridian', () => {
    // Meridian arc from 45° to 54° on WGS84 by the series of Helmert.
    const arc = meridianArcM(54) - meridianArcM(45);
    expect(Math.abs(distanceM([10, 45], [10, 54]) / arc - 1)).toBeLessThan(1e-5);
  });

  it('crosses the antimeridian and passes the pole', () => {
    expect(distanceM([179.999, 0], [-179.999, 0])).toBeCloseTo(222.639, 2);
    expect(distanceM([0, 89.999], [180, 89.999])).toBeCloseTo(223.388, 2);
  });

  it('refuses places that are not on earth', () => {
    expect(() => distanceM([Number.NaN, 0], [0, 0])).toThrow(RangeError);
    expect(() => distanceM([5_632_000, 4_400_000], [0, 0])).toThrow('place 0');
  });
});

describe('metres on the sphere', () => {
  const place = fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -90, max: 90, noNaN: true }),
  );

  it('equal the haversine formula anywhere on earth', () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        // Near the antipodes both lose digits in the arc sine.
        const expected = haversineM(from, to);
        const tolerance = expected > 19_900_000 ? 1 : 1e-3;
        expect(Math.abs(distanceM(from, to, 'sphere') - expected)).toBeLessThan(tolerance);
      }),
    );
  });

  it('are the same both ways, on either surface', () => {
    fc.assert(
      fc.property(place, place, fc.constantFrom('sphere', 'ellipsoid'), (from, to, surface) => {
        expect(distanceM(from, to, surface)).toBe(distanceM(to, from, surface));
      }),
    );
  });
});

function haversineM(from: readonly [number, number], to: readonly [number, number]): number {
  const radians = Math.PI / 180;
  const half = (angle: number) => Math.sin((angle * radians) / 2) ** 2;
  const root =
    half(to[1] - from[1]) +
    Math.cos(from[1] * radians) * Math.cos(to[1] * radians) * half(to[0] - from[0]);
  return 2 * 6_371_008.8 * Math.asin(Math.min(1, Math.sqrt(root)));
}

function meridianArcM(latitude: number): number {
  const n = 0.001_679_220_386_383_7;
  const phi = (latitude * Math.PI) / 180;
  const radius = (6_378_137 / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);
  return (
    radius *
    (phi -
      (3 / 2) * (n - n ** 3 / 8) * Math.sin(2 * phi) +
      (15 / 16) * n ** 2 * Math.sin(4 * phi) -
      (35 / 48) * n ** 3 * Math.sin(6 * phi))
  );
}
