import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../projection.ts';
import { triangulatePolygon } from './triangulatePolygon.ts';

function ringArea(ring: readonly Point[]): number {
  const doubled = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}

function coveredArea(rings: readonly (readonly Point[])[]): number {
  const { corners, triangles } = triangulatePolygon(rings);
  let area = 0;
  for (let index = 0; index < triangles.length; index += 3) {
    area += ringArea(triangles.slice(index, index + 3).map((corner) => corners[corner]!));
  }
  return area;
}

/** A star-shaped ring around a centre: any radii give a ring without crossings. */
const starRing = (centreX: number, centreY: number, scale: number) =>
  fc
    .array(fc.double({ min: 0.2, max: 1, noNaN: true }), { minLength: 3, maxLength: 40 })
    .map((radii): Point[] =>
      radii.map((radius, index) => {
        const angle = (index / radii.length) * 2 * Math.PI;
        return [
          centreX + radius * scale * Math.cos(angle),
          centreY + radius * scale * Math.sin(angle),
        ];
      }),
    );

describe('triangulatePolygon(rings)', () => {
  it('covers exactly the area of a ring, in either direction', () => {
    fc.assert(
      fc.property(starRing(0, 0, 100), fc.boolean(), (ring, reversed) => {
        const rings = [reversed ? ring.toReversed() : ring];
        expect(coveredArea(rings)).toBeCloseTo(ringArea(ring), 4);
      }),
    );
  });

  it('leaves holes out, several of them in any direction', () => {
    const frame: Point[] = [
      [-300, -200],
      [300, -200],
      [300, 200],
      [-300, 200],
      [-300, -200],
    ];
    fc.assert(
      fc.property(
        starRing(-150, 10, 100),
        starRing(120, -40, 100),
        starRing(120, 130, 40),
        (a, b, c) => {
          const expected = 600 * 400 - ringArea(a) - ringArea(b) - ringArea(c);
          expect(coveredArea([frame, a, b.toReversed(), c])).toBeCloseTo(expected, 3);
        },
      ),
    );
  });

  it('gives no triangles for a ring without area', () => {
    expect(triangulatePolygon([]).triangles).toEqual([]);
    expect(
      triangulatePolygon([
        [
          [0, 0],
          [1, 1],
          [0, 0],
        ],
      ]).triangles,
    ).toEqual([]);
  });
});
