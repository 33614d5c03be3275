import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Polygon, Position, Ring } from './geometry.ts';
import { outlineOfUnion } from './outlineOfUnion.ts';

/** A square of a chessboard, corners counter-clockwise. */
function square(x: number, y: number): readonly Polygon[] {
  const corners: Position[] = [
    [x, y],
    [x + 1, y],
    [x + 1, y + 1],
    [x, y + 1],
    [x, y],
  ];
  return [[corners]];
}

function areaOf(ring: Ring): number {
  let doubled = 0;
  for (let index = 0; index + 1 < ring.length; index += 1) {
    doubled += ring[index]![0] * ring[index + 1]![1] - ring[index + 1]![0] * ring[index]![1];
  }
  return Math.abs(doubled) / 2;
}

const lengthOf = (rings: readonly Ring[]) => rings.reduce((sum, ring) => sum + ring.length - 1, 0);

describe('outlineOfUnion(areas)', () => {
  it('is one ring around neighbours, without the border between them', () => {
    const rings = outlineOfUnion([square(0, 0), square(1, 0), square(0, 1)]);
    expect(rings).toHaveLength(1);
    expect(areaOf(rings[0]!)).toBe(3);
    expect(rings[0]!.at(0)).toEqual(rings[0]!.at(-1));
  });

  it('has a ring per part where areas lie apart, and one more around a hole', () => {
    expect(outlineOfUnion([square(0, 0), square(5, 5)])).toHaveLength(2);
    const around = [0, 1, 2].flatMap((x) => [0, 1, 2].map((y) => [x, y] as const));
    const open = around.filter(([x, y]) => x !== 1 || y !== 1).map(([x, y]) => square(x, y));
    expect(outlineOfUnion(open).map(areaOf).toSorted()).toEqual([1, 9]);
  });

  it('closes every ring and is as long as the sides of the areas that no other has', () => {
    const place = fc.tuple(fc.nat(4), fc.nat(4));
    fc.assert(
      fc.property(fc.uniqueArray(place, { selector: String, maxLength: 20 }), (places) => {
        const rings = outlineOfUnion(places.map(([x, y]) => square(x, y)));
        const has = (x: number, y: number) => places.some(([a, b]) => a === x && b === y);
        const inner = places.reduce(
          (sum, [x, y]) => sum + Number(has(x + 1, y)) + Number(has(x, y + 1)),
          0,
        );
        expect(lengthOf(rings)).toBe(4 * places.length - 2 * inner);
        for (const ring of rings) expect(ring.at(0)).toEqual(ring.at(-1));
      }),
    );
  });
});
