import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaId } from '../model/ids.ts';
import { createAreaPicker } from './areaPicker.ts';
import type { LevelGeometry, Position } from './geometry.ts';

const id = (text: string) => text as AreaId;

const corners = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

/** A square cut by a crooked line, and a village enclosed by the eastern half. */
const crooked: Position[] = [
  [4, 0],
  [5.3, 2.1],
  [3.7, 6.4],
  [6, 10],
];
const enclave = corners(7, 4, 8, 5);
const geometry: LevelGeometry = {
  areas: [id('west'), id('east'), id('village')],
  bounds: [0, 0, 10, 10],
  polygons: [
    [[[[0, 0], ...crooked, [0, 10], [0, 0]]]],
    [[[[10, 0], [10, 10], ...crooked.toReversed(), [10, 0]], enclave.toReversed()]],
    [[enclave]],
  ],
};

describe('createAreaPicker(geometry).pick(longitude, latitude)', () => {
  const picker = createAreaPicker(geometry);

  it('finds the area around a position and nothing outside the city', () => {
    expect(picker.pick(1, 5)).toBe(0);
    expect(picker.pick(9, 5)).toBe(1);
    expect(picker.pick(11, 5)).toBe(-1);
  });

  it('finds an enclave rather than the area around it', () => {
    expect(picker.pick(7.5, 4.5)).toBe(2);
  });

  it('gives every position of a tessellation to exactly one area, borders included', () => {
    const inner = fc.double({ min: 0.001, max: 9.999, noNaN: true });
    const onBorder = fc
      .tuple(fc.integer({ min: 0, max: 2 }), fc.double({ min: 0, max: 0.999, noNaN: true }))
      .map(([segment, share]): Position => {
        const [ax, ay] = crooked[segment]!;
        const [bx, by] = crooked[segment + 1]!;
        return [ax + (bx - ax) * share, ay + (by - ay) * share];
      });
    fc.assert(
      fc.property(fc.oneof(fc.tuple(inner, inner), onBorder), ([x, y]) => {
        const single = geometry.areas.map((area, index) =>
          createAreaPicker({ ...geometry, areas: [area], polygons: [geometry.polygons[index]!] }),
        );
        const owners = single.filter((one) => one.pick(x, y) === 0);
        expect(owners).toHaveLength(1);
      }),
    );
  });

  it('finds nothing in a level without areas', () => {
    expect(createAreaPicker({ areas: [], polygons: [], bounds: [0, 0, 1, 1] }).pick(0, 0)).toBe(-1);
  });
});
