import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaId, indicatorId } from '../../testing/tinyPackage.ts';
import type { Cell } from '../model/cell.ts';
import { columnOf } from '../model/column.ts';
import { type SimilarityInput, similarAreas } from './similarAreas.ts';

const number = (value: number, ...flags: Cell['flags']): Cell => ({ kind: 'number', value, flags });
const masked: Cell = { kind: 'masked', low: 0, high: 2, flags: [] };
const missing: Cell = { kind: 'missing', flags: [] };

type Values = readonly (number | Cell)[];

function inputOf(
  indicators: readonly Values[],
  rest: Partial<SimilarityInput> = {},
): SimilarityInput {
  return {
    rows: indicators[0]!.map((_, row) => ({
      package: row < 3 ? 'here' : 'there',
      area: areaId(`a${row}`),
    })),
    indicators: indicators.map((values, index) => ({
      indicator: indicatorId(`i${index}`),
      values: columnOf(values.map((value) => (typeof value === 'number' ? number(value) : value))),
    })),
    target: 0,
    ...rest,
  };
}

const distances = (input: SimilarityInput) =>
  new Map(similarAreas({ ...input, count: 99 }).neighbours.map((one) => [one.row, one.distance]));

describe('similarAreas(input)', () => {
  // Means 2 and 20, deviations √2 and √200: z-scores −√2 −√½ 0 √½ √2 and 0 √½ √2 −√2 −√½.
  const hand = inputOf([
    [0, 1, 2, 3, 4],
    [20, 30, 40, 0, 10],
  ]);

  it('ranks by the distance worked out by hand', () => {
    // Differences in z: (√½, √½), (√2, √2), (1.5√2, −√2), (2√2, −√½); root of the mean of squares.
    const { neighbours } = similarAreas(hand);
    expect(neighbours.map(({ row }) => row)).toEqual([1, 2, 3, 4]);
    [0.5, 2, 3.25, 4.25].forEach((square, place) => {
      expect(neighbours[place]!.distance).toBeCloseTo(Math.sqrt(square), 12);
    });
  });

  it('names the package of every neighbour', () => {
    expect(similarAreas(hand).neighbours.find(({ row }) => row === 3)?.package).toBe('there');
  });

  it('says in what areas are alike and in what they differ, and shares that sum to 1', () => {
    const far = similarAreas({ ...hand, count: 99 }).neighbours.find(({ row }) => row === 4)!;
    expect(far.different).toEqual(['i0']);
    expect(far.alike).toEqual(['i1']);
    expect(far.contributions.map(({ share }) => share)[0]).toBeCloseTo(8 / 8.5, 12);
    expect(far.contributions[1]!.difference).toBeCloseTo(-Math.SQRT1_2, 12);
  });

  it('finds a twin at distance 0, alike in everything', () => {
    const [twin] = similarAreas(
      inputOf([
        [1, 1, 5],
        [2, 2, 9],
      ]),
    ).neighbours;
    expect(twin).toMatchObject({ row: 1, distance: 0, alike: ['i0', 'i1'], different: [] });
    expect(twin!.contributions.map(({ share }) => share)).toEqual([0, 0]);
  });

  it('compares only what both have and says why the rest was left out', () => {
    const { neighbours } = similarAreas(
      inputOf([
        [1, 2, 3],
        [masked, 5, 6],
        [4, missing, 5],
        [7, number(8, 'low_denominator'), 1],
        [3, 1, 4],
        [9, 8, 2],
      ]),
    );
    const one = neighbours.find(({ row }) => row === 1)!;
    expect(one.contributions).toHaveLength(3);
    expect(one.incomparable).toEqual([
      { indicator: 'i1', target: 'masked', neighbour: null },
      { indicator: 'i2', target: null, neighbour: 'missing' },
      { indicator: 'i3', target: null, neighbour: 'low_denominator' },
    ]);
  });

  it('does not rank an area of which fewer than half of the indicators can be compared', () => {
    const found = similarAreas(
      inputOf([
        [1, 2, 3, 4],
        [1, 2, missing, 4],
        [1, 2, missing, missing],
      ]),
    );
    expect(found.notRanked).toEqual([{ row: 2, comparable: 1 }]);
    expect(found.neighbours.map(({ row }) => row)).toEqual([1, 3]);
  });

  it('leaves out what is the same everywhere, hardly known, or without weight', () => {
    const input = inputOf([
      [1, 2, 3],
      [5, 5, 5],
      [1, missing, missing],
      [3, 2, 1],
    ]);
    const indicators = input.indicators.map((one, index) => ({
      ...one,
      weight: index === 3 ? 0 : 1,
    }));
    expect(similarAreas({ ...input, indicators }).leftOut).toEqual([
      { indicator: 'i1', reason: 'constant' },
      { indicator: 'i2', reason: 'too_few_numbers' },
      { indicator: 'i3', reason: 'no_weight' },
    ]);
    const none = indicators.map((one) => ({ ...one, weight: 0 }));
    expect(similarAreas({ ...input, indicators: none })).toMatchObject({
      neighbours: [],
      indicatorCount: 0,
    });
  });

  it('refuses a row that is not there and columns of another length', () => {
    expect(() => similarAreas({ ...hand, target: 9 })).toThrow(RangeError);
    expect(() => similarAreas({ ...hand, rows: hand.rows.slice(1) })).toThrow(RangeError);
  });

  const matrix = fc
    .integer({ min: 3, max: 8 })
    .chain((areas) =>
      fc.array(
        fc.array(fc.integer({ min: -50, max: 50 }), { minLength: areas, maxLength: areas }),
        { minLength: 1, maxLength: 5 },
      ),
    );

  it('is as far from one area to another as back', () => {
    fc.assert(
      fc.property(matrix, (values) => {
        const from = distances(inputOf(values, { target: 0 })).get(1);
        const back = distances(inputOf(values, { target: 1 })).get(0);
        expect(from === undefined).toBe(back === undefined);
        if (from !== undefined) expect(from).toBeCloseTo(back!, 9);
      }),
    );
  });

  it('does not depend on the units of the figures', () => {
    fc.assert(
      fc.property(
        matrix,
        fc.integer({ min: 1, max: 1000 }),
        fc.integer(),
        (values, scale, shift) => {
          const scaled = values.map((row) => row.map((value) => value * scale - (shift % 1000)));
          const other = distances(inputOf(scaled));
          for (const [row, distance] of distances(inputOf(values))) {
            expect(other.get(row)).toBeCloseTo(distance, 6);
          }
        },
      ),
    );
  });

  it('moves an area away when what it differs in most counts for more, and nearer in the reverse', () => {
    fc.assert(
      fc.property(matrix, (values) => {
        const input = inputOf(values);
        for (const near of similarAreas({ ...input, count: 99 }).neighbours) {
          const reweighted = (favoured: readonly string[]) => ({
            ...input,
            indicators: input.indicators.map((one) => ({
              ...one,
              weight: favoured.includes(one.indicator) ? 3 : 1,
            })),
          });
          const away = distances(reweighted(near.different.slice(0, 1))).get(near.row)!;
          const nearer = distances(reweighted(near.alike.slice(0, 1))).get(near.row)!;
          expect(away).toBeGreaterThanOrEqual(near.distance - 1e-9);
          expect(nearer).toBeLessThanOrEqual(near.distance + 1e-9);
        }
      }),
    );
  });
});
