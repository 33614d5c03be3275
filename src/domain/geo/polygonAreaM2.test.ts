import { describe, expect, it } from 'vitest';
import type { Ring } from './geometry.ts';
import { polygonAreaM2 } from './polygonAreaM2.ts';

const square = (west: number, south: number, size: number): Ring => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

describe('area of polygons', () => {
  it('covers the published surface of the WGS84 ellipsoid with its cells', () => {
    let total = 0;
    for (let south = -90; south < 90; south += 1) {
      total += 360 * polygonAreaM2([[square(0, south, 1)]]);
    }
    expect(Math.abs(total / 510_065_621_724_089 - 1)).toBeLessThan(1e-10);
  });

  it('covers an eighth of the sphere between equator, pole and a quarter of the meridians', () => {
    const eighth = (Math.PI * 6_371_008.8 ** 2) / 2;
    expect(polygonAreaM2([[square(0, 0, 90)]], 'sphere') / eighth).toBeCloseTo(1, 12);
  });

  it('subtracts holes, adds parts and does not care about winding', () => {
    const outer = square(11, 50, 0.2);
    const hole = square(11.05, 50.05, 0.1);
    const whole = polygonAreaM2([[outer]]);
    expect(polygonAreaM2([[outer, hole]])).toBeCloseTo(whole - polygonAreaM2([[hole]]), 3);
    expect(polygonAreaM2([[[...outer].reverse(), hole]])).toBeCloseTo(
      polygonAreaM2([[outer, hole]]),
      3,
    );
    expect(polygonAreaM2([[outer], [hole]])).toBeCloseTo(whole + polygonAreaM2([[hole]]), 3);
  });

  it('is 0 of nothing', () => {
    expect(polygonAreaM2([])).toBe(0);
    expect(polygonAreaM2([[]])).toBe(0);
    expect(polygonAreaM2([[[]]])).toBe(0);
  });
});
