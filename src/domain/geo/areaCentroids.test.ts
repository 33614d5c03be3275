import { describe, expect, it } from 'vitest';
import type { AreaId } from '../model/ids.ts';
import { areaCentroids } from './areaCentroids.ts';
import type { LevelGeometry, Position } from './geometry.ts';

describe('centroids of areas', () => {
  const box = (west: number, south: number, size: number, reversed = false) => {
    const ring: Position[] = [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
      [west, south],
    ];
    return reversed ? ring.reverse() : ring;
  };
  const centroidsOf = (...polygons: LevelGeometry['polygons']) =>
    areaCentroids({ areas: polygons.map(() => 'a' as AreaId), polygons, bounds: [0, 0, 9, 9] });

  it('weigh parts by their size and take holes off, whichever way round the rings run', () => {
    for (const reversed of [false, true]) {
      const [joined, holed] = centroidsOf(
        [[box(0, 0, 2, reversed)], [box(4, 0, 1, !reversed)]],
        [[box(0, 0, 3, reversed), box(2, 2, 1, reversed)]],
      );
      // (4 · 1 + 1 · 4.5) / 5 and (4 · 1 + 1 · 0.5) / 5; (9 · 1.5 − 1 · 2.5) / 8.
      expect(joined![0]).toBeCloseTo(1.7, 12);
      expect(joined![1]).toBeCloseTo(0.9, 12);
      expect(holed![0]).toBeCloseTo(1.375, 12);
      expect(holed![1]).toBeCloseTo(1.375, 12);
    }
  });

  it('do not exist where nothing is enclosed', () => {
    expect(
      centroidsOf(
        [],
        [
          [
            [
              [1, 1],
              [2, 2],
              [1, 1],
            ],
          ],
        ],
        [[[]]],
      ),
    ).toEqual([null, null, null]);
  });
});
