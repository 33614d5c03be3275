import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LevelGeometry, Polygon, Position } from '../geo/geometry.ts';
import type { AreaId } from '../model/ids.ts';
import { contiguityNeighbours } from './contiguity.ts';
import { islandsOf, type NeighbourList, neighboursOf } from './neighbourList.ts';
import { oneSidedPairs } from './neighbourSymmetry.ts';

const STEP = 0.01;

/** Square with its lower left corner at column, row of a grid near Jena; `nudge` shifts it in degrees. */
function square(column: number, row: number, nudge = 0): Polygon {
  const [west, south] = [11.5 + column * STEP + nudge, 50.9 + row * STEP + nudge];
  const corner = (right: number, up: number): Position => [
    Number((west + right * STEP).toFixed(10)),
    Number((south + up * STEP).toFixed(10)),
  ];
  return [[corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1), corner(0, 0)]];
}

function geometryOf(polygons: readonly (readonly Polygon[])[]): LevelGeometry {
  const areas = polygons.map((_, index) => String(index) as AreaId);
  return { areas, polygons, bounds: [11, 50, 13, 52] };
}

function rowsOf(list: NeighbourList): readonly (readonly number[])[] {
  return Array.from({ length: list.size }, (_, area) => [...neighboursOf(list, area)]);
}

describe('contiguity', () => {
  const chess = geometryOf([
    [square(0, 0)],
    [square(1, 0)],
    [square(0, 1)],
    [square(1, 1)],
    [square(5, 5)],
  ]);

  it('counts a common corner for the queen and only a common border for the rook', () => {
    expect(rowsOf(contiguityNeighbours(chess, { rule: 'queen' }))).toEqual([
      [1, 2, 3],
      [0, 2, 3],
      [0, 1, 3],
      [0, 1, 2],
      [],
    ]);
    expect(rowsOf(contiguityNeighbours(chess, { rule: 'rook' }))).toEqual([
      [1, 2],
      [0, 3],
      [0, 3],
      [1, 2],
      [],
    ]);
  });

  it('lists areas that touch nobody as islands', () => {
    expect([...islandsOf(contiguityNeighbours(chess, { rule: 'queen' }))]).toEqual([4]);
  });

  it('joins all who meet at one corner, and an area is not its own neighbour through two parts', () => {
    const parts = geometryOf([[square(0, 0), square(1, 1)], [square(1, 0)], [square(0, 1)]]);
    expect(rowsOf(contiguityNeighbours(parts, { rule: 'queen' }))).toEqual([
      [1, 2],
      [0, 2],
      [0, 1],
    ]);
    expect(rowsOf(contiguityNeighbours(parts, { rule: 'rook' }))).toEqual([[1, 2], [0], [0]]);
  });

  it('finds an enclave through the hole of the area around it', () => {
    const outer: Polygon = [
      [
        [11, 50],
        [12, 50],
        [12, 52],
        [11, 52],
        [11, 50],
      ],
      [...square(3, 3)[0]!].reverse(),
    ];
    const list = contiguityNeighbours(geometryOf([[outer], [square(3, 3)]]), { rule: 'rook' });
    expect(rowsOf(list)).toEqual([[1], [0]]);
  });

  it('needs snapping where borders are drawn twice with small differences', () => {
    const sloppy = geometryOf([[square(0, 0)], [square(1, 0, 2e-6)], [square(2, 0)]]);
    expect(rowsOf(contiguityNeighbours(sloppy, { rule: 'rook' }))).toEqual([[], [], []]);
    for (const rule of ['queen', 'rook'] as const) {
      expect(rowsOf(contiguityNeighbours(sloppy, { rule, snapMetres: 0.5 }))).toEqual([
        [1],
        [0, 2],
        [1],
      ]);
    }
    expect(rowsOf(contiguityNeighbours(sloppy, { rule: 'rook', snapMetres: 0.1 }))).toEqual([
      [],
      [],
      [],
    ]);
  });

  it('does not count a common border that is shorter than the tolerance as one', () => {
    const [nearly, far]: Position[] = [
      [11.51, 50.9099995],
      [11.5099995, 50.91],
    ];
    const cut: Polygon = [
      [[11.5, 50.9], [11.51, 50.9], nearly!, far!, [11.5, 50.91], [11.5, 50.9]],
    ];
    const facing: Polygon = [[nearly!, [11.52, 50.92], far!, nearly!]];
    const touching = (rule: 'queen' | 'rook', snapMetres: number) =>
      rowsOf(contiguityNeighbours(geometryOf([[cut], [facing]]), { rule, snapMetres }));
    expect(touching('rook', 0)).toEqual([[1], [0]]);
    expect(touching('rook', 0.1)).toEqual([[], []]);
    expect(touching('queen', 0.1)).toEqual([[1], [0]]);
  });

  it('measures the tolerance in metres, east as well as north', () => {
    const gap = (east: number, north: number) =>
      geometryOf([
        [square(0, 0)],
        [[square(1, 1)[0]!.map(([x, y]): Position => [x + east, y + north])]],
      ]);
    // A degree is 111 km north but 70 km east here: 1 m is 9.0e-6° north and 14.3e-6° east.
    const touches = (geometry: LevelGeometry) =>
      contiguityNeighbours(geometry, { rule: 'queen', snapMetres: 1 }).neighbour.length > 0;
    expect(touches(gap(13e-6, 0))).toBe(true);
    expect(touches(gap(16e-6, 0))).toBe(false);
    expect(touches(gap(0, 8e-6))).toBe(true);
    expect(touches(gap(0, 10e-6))).toBe(false);
  });

  it('copes with no areas and with areas without polygons', () => {
    expect(rowsOf(contiguityNeighbours(geometryOf([]), { rule: 'queen' }))).toEqual([]);
    expect(
      rowsOf(contiguityNeighbours(geometryOf([[], [square(0, 0)]]), { rule: 'rook' })),
    ).toEqual([[], []]);
  });

  it('refuses a tolerance that is no distance', () => {
    for (const snapMetres of [-1, Number.NaN]) {
      expect(() => contiguityNeighbours(chess, { rule: 'queen', snapMetres })).toThrow(RangeError);
    }
  });

  it('is symmetric, and rook neighbours are queen neighbours, on any grid in any order', () => {
    const cells = fc.uniqueArray(
      fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })),
      { selector: ([column, row]) => column * 5 + row, maxLength: 20 },
    );
    fc.assert(
      fc.property(cells, fc.constantFrom(0, 0.01), (grid, snapMetres) => {
        const geometry = geometryOf(grid.map(([column, row]) => [square(column, row)]));
        const queen = contiguityNeighbours(geometry, { rule: 'queen', snapMetres });
        const rook = contiguityNeighbours(geometry, { rule: 'rook', snapMetres });
        expect(oneSidedPairs(queen)).toEqual([]);
        const apart = (a: number, b: number) => [
          Math.abs(grid[a]![0] - grid[b]![0]),
          Math.abs(grid[a]![1] - grid[b]![1]),
        ];
        const within = (rule: (dx: number, dy: number) => boolean) =>
          grid.map((_, a) =>
            grid.flatMap((__, b) => (a !== b && rule(apart(a, b)[0]!, apart(a, b)[1]!) ? [b] : [])),
          );
        expect(rowsOf(queen)).toEqual(within((dx, dy) => Math.max(dx, dy) === 1));
        expect(rowsOf(rook)).toEqual(within((dx, dy) => dx + dy === 1));
      }),
    );
  });
});
