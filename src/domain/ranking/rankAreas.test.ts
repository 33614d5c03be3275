import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../model/cell.ts';
import { columnOf } from '../model/column.ts';
import { positionOf, rankAreas } from './rankAreas.ts';

const number = (value: number): Cell => ({ kind: 'number', value, flags: [] });
const interval = (low: number, high: number): Cell => ({ kind: 'interval', low, high, flags: [] });
const masked: Cell = { kind: 'masked', low: 0, high: 2, flags: [] };

function ranksOf(cells: readonly Cell[], direction: 'descending' | 'ascending' = 'descending') {
  return rankAreas({ column: columnOf(cells), direction }).ranks;
}

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 12 }).map(number) },
  fc
    .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 3 }))
    .map(([low, width]) => interval(low, low + width)),
  fc.constant(masked),
  fc.constantFrom<Cell>(
    { kind: 'missing', flags: [] },
    { kind: 'suppressed', flags: [] },
    { kind: 'not_applicable', flags: [] },
  ),
);

describe('rankAreas', () => {
  it('gives equal values the same rank and skips as many: 1, 2, 2, 4', () => {
    const ranking = rankAreas({
      column: columnOf([5, 8, 8, 9].map(number)),
      direction: 'descending',
    });
    expect(ranking.ranks).toEqual([4, 2, 2, 1]);
    expect(ranking.tied).toEqual([false, true, true, false]);
    expect([...ranking.order]).toEqual([3, 1, 2, 0]);
  });

  it('puts the lowest value first when ascending', () => {
    expect(ranksOf([5, 8, 8, 9].map(number), 'ascending')).toEqual([1, 2, 2, 4]);
  });

  it('leaves withheld and absent figures unranked and lists them last in their order', () => {
    const ranking = rankAreas({
      column: columnOf([
        { kind: 'missing', flags: [] },
        number(1),
        masked,
        { kind: 'suppressed', flags: [] },
        number(0),
        { kind: 'not_applicable', flags: [] },
      ]),
      direction: 'descending',
    });
    expect(ranking.ranks).toEqual([null, 1, null, null, 2, null]);
    expect([...ranking.order]).toEqual([1, 4, 0, 2, 3, 5]);
    expect(ranking.rankedCount).toBe(2);
  });

  it('ranks an interval only where its bounds leave the rank certain', () => {
    expect(ranksOf([number(10), interval(6, 8), number(5)])).toEqual([1, 2, 3]);
    expect(ranksOf([number(10), interval(6, 8), number(7)])).toEqual([1, null, 2]);
    expect(ranksOf([number(10), interval(6, 8), number(8)])).toEqual([1, null, 2]);
    expect(ranksOf([interval(1, 4), interval(3, 6), number(9)])).toEqual([null, null, 1]);
    expect(ranksOf([interval(0, 9), interval(1, 2), interval(4, 5)])).toEqual([null, null, null]);
    expect(ranksOf([interval(7, 7), number(7)])).toEqual([1, 1]);
  });

  it('ranks nothing in an empty column', () => {
    const ranking = rankAreas({ column: columnOf([]), direction: 'ascending' });
    expect(ranking.rankedCount).toBe(0);
    expect(ranking.order).toHaveLength(0);
  });

  it('gives every area the same rank in whatever order the areas come', () => {
    const shuffled = fc.array(anyCell, { maxLength: 30 }).chain((cells) => {
      const places = cells.map((_, index) => index);
      return fc.tuple(
        fc.constant(cells),
        fc.shuffledSubarray(places, { minLength: places.length, maxLength: places.length }),
        fc.constantFrom('descending' as const, 'ascending' as const),
      );
    });
    fc.assert(
      fc.property(shuffled, ([cells, places, direction]) => {
        const ranks = ranksOf(cells, direction);
        const permuted = ranksOf(
          places.map((place) => cells[place]!),
          direction,
        );
        expect(permuted).toEqual(places.map((place) => ranks[place]!));
      }),
    );
  });

  it('ranks one more than the number of ranked areas ahead', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 30 }), (values) => {
        const expected = values.map((value) => 1 + values.filter((other) => other > value).length);
        expect(ranksOf(values.map(number))).toEqual(expected);
      }),
    );
  });

  it('never lets the true value of an interval change a rank that was given', () => {
    fc.assert(
      fc.property(
        fc.array(anyCell, { maxLength: 20 }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 20, maxLength: 20 }),
        (cells, shares) => {
          const ranks = ranksOf(cells);
          const revealed = cells.map((cell, index): Cell => {
            if (cell.kind !== 'interval' || ranks[index] === null) {
              return cell;
            }
            return number(cell.low + (cell.high - cell.low) * shares[index]!);
          });
          expect(ranksOf(revealed)).toEqual(ranks);
        },
      ),
    );
  });
});

describe('positionOf', () => {
  const ranking = rankAreas({
    column: columnOf([number(3), number(3), masked]),
    direction: 'descending',
  });

  it('says the rank among how many and whether it is shared', () => {
    expect(positionOf(ranking, 0)).toEqual({ rank: 1, of: 2, tied: true });
  });

  it('is null for an unranked area and refuses an index without area', () => {
    expect(positionOf(ranking, 2)).toBeNull();
    expect(() => positionOf(ranking, 3)).toThrow(RangeError);
  });
});
