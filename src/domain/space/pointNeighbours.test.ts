import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceM } from '../geo/earthDistance.ts';
import type { Position } from '../geo/geometry.ts';
import { distanceNeighbours, distanceWithoutIslands } from './distanceNeighbours.ts';
import { nearestNeighbours } from './nearestNeighbours.ts';
import { islandsOf, type NeighbourList, neighbourListOf, neighboursOf } from './neighbourList.ts';
import { oneSidedPairs, symmetricNeighbours } from './neighbourSymmetry.ts';

function rowsOf(list: NeighbourList): readonly (readonly number[])[] {
  return Array.from({ length: list.size }, (_, area) => [...neighboursOf(list, area)]);
}

const anyPoint = fc.tuple(
  fc.double({ min: 11.4, max: 11.8, noNaN: true }),
  fc.double({ min: 50.8, max: 51.1, noNaN: true }),
);
const anyPoints = fc.array(fc.option(anyPoint, { freq: 8 }), { maxLength: 30 });

describe('neighbours by distance', () => {
  // Flinders Peak to Buninyong, 54,972.271 m on the ellipsoid (Vincenty's formula; Geocentric Datum of
  // Australia Technical Manual).
  const flinders: Position = [144 + 25 / 60 + 29.5244 / 3600, -(37 + 57 / 60 + 3.7203 / 3600)];
  const buninyong: Position = [143 + 55 / 60 + 35.3839 / 3600, -(37 + 39 / 60 + 10.1561 / 3600)];

  it('are measured in metres on the ellipsoid to a few centimetres', () => {
    expect(rowsOf(distanceNeighbours([flinders, buninyong], 54_972.3))).toEqual([[1], [0]]);
    expect(rowsOf(distanceNeighbours([flinders, buninyong], 54_972.24))).toEqual([[], []]);
    expect(distanceWithoutIslands([flinders, buninyong])).toBeCloseTo(54_972.271, 1);
  });

  it('are not measured in degrees: 0.1° east is nearer than 0.1° north', () => {
    const points: Position[] = [
      [11.6, 50.9],
      [11.7, 50.9],
      [11.6, 51],
    ];
    expect(rowsOf(distanceNeighbours(points, 8_000))).toEqual([[1], [0], []]);
    expect(rowsOf(nearestNeighbours(points, 1))).toEqual([[1], [0], [0]]);
  });

  it('reach across the 180th meridian', () => {
    const points: Position[] = [
      [179.99, 0],
      [-179.99, 0],
    ];
    expect(rowsOf(distanceNeighbours(points, 2_300))).toEqual([[1], [0]]);
  });

  it('leave areas without a point, or far from all, without neighbours', () => {
    const points = [[11.6, 50.9], null, [11.61, 50.9], [13, 52]] as (Position | null)[];
    const list = distanceNeighbours(points, 1_000);
    expect(rowsOf(list)).toEqual([[2], [], [0], []]);
    expect([...islandsOf(list)]).toEqual([1, 3]);
  });

  it('are exactly those within the distance, and symmetric', () => {
    fc.assert(
      fc.property(anyPoints, fc.double({ min: 1, max: 40_000, noNaN: true }), (points, metres) => {
        const list = distanceNeighbours(points, metres);
        const near = points.map((from, a) =>
          points.flatMap((to, b) =>
            a !== b && from !== null && to !== null && distanceM(from, to) <= metres ? [b] : [],
          ),
        );
        expect(rowsOf(list)).toEqual(near);
        expect(oneSidedPairs(list)).toEqual([]);
      }),
    );
  });

  it('leave nobody alone at the distance found for that, and someone just below it', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyPoint, { minLength: 2, maxLength: 20 }), (points) => {
        const metres = distanceWithoutIslands(points)!;
        fc.pre(metres > 1);
        expect(islandsOf(distanceNeighbours(points, metres))).toHaveLength(0);
        expect(islandsOf(distanceNeighbours(points, metres * 0.999)).length).toBeGreaterThan(0);
      }),
    );
    expect(distanceWithoutIslands([[11, 50], null])).toBeNull();
  });

  it('refuse what is no distance, and positions off the globe', () => {
    for (const metres of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => distanceNeighbours([[11, 50]], metres)).toThrow(RangeError);
    }
    expect(() => distanceNeighbours([[Number.NaN, 50]], 1)).toThrow(RangeError);
  });
});

describe('the k nearest neighbours', () => {
  it('are the k first by distance, ties in the order of the areas', () => {
    fc.assert(
      fc.property(anyPoints, fc.integer({ min: 1, max: 6 }), (points, k) => {
        fc.pre(points.filter((point) => point !== null).length > k);
        const nearest = points.map((from, a) =>
          points
            .flatMap((to, b) =>
              a === b || from === null || to === null ? [] : [{ b, metres: distanceM(from, to) }],
            )
            .sort((one, other) => one.metres - other.metres || one.b - other.b)
            .slice(0, k)
            .map(({ b }) => b)
            .sort((one, other) => one - other),
        );
        expect(rowsOf(nearestNeighbours(points, k))).toEqual(nearest);
      }),
    );
  });

  it('come right where all points fall into one place', () => {
    const heap = Array.from({ length: 4 }, (): Position => [11.6, 50.9]);
    expect(rowsOf(nearestNeighbours(heap, 2))).toEqual([
      [1, 2],
      [0, 2],
      [0, 1],
      [0, 1],
    ]);
  });

  it('are one-sided at times, and can be made mutual', () => {
    const row: Position[] = [
      [11.6, 50.9],
      [11.61, 50.9],
      [11.63, 50.9],
    ];
    const list = nearestNeighbours(row, 1);
    expect(oneSidedPairs(list)).toEqual([[2, 1]]);
    expect(rowsOf(symmetricNeighbours(list))).toEqual([[1], [0, 2], [1]]);
  });

  it('are refused for k below 1, fractions, and more than there are others', () => {
    const points: Position[] = [
      [11.6, 50.9],
      [11.61, 50.9],
    ];
    for (const k of [0, 1.5, 2, Number.NaN]) {
      expect(() => nearestNeighbours(points, k)).toThrow(RangeError);
    }
  });
});

describe('a neighbour list', () => {
  it('is sorted, without repetitions, and knows no self and no strangers', () => {
    expect(rowsOf(neighbourListOf([[2, 1, 2], [], [0]]))).toEqual([[1, 2], [], [0]]);
    expect(() => neighbourListOf([[0]])).toThrow(RangeError);
    expect(() => neighbourListOf([[1]])).toThrow(RangeError);
    expect(() => neighbourListOf([[-1]])).toThrow(RangeError);
  });
});
