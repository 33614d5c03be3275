import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../model/cell.ts';
import { cellAt, columnOf } from '../model/column.ts';
import { createRandom } from '../random/createRandom.ts';
import { type CellTable, publishedCell, sensitiveCell } from './cellTable.ts';
import { boundRelation, sumRelation } from './countRelations.ts';
import { countsBehindRounded } from './countsBehindRounded.ts';
import { crossTable } from './crossTable.ts';
import { roundColumn } from './roundColumn.ts';
import { roundControlled } from './roundControlled.ts';
import { type RoundingBase, roundRandomly, roundToBase } from './roundCounts.ts';

const anyBase = fc.constantFrom<RoundingBase>(3, 5, 10);
const anyCount = fc.nat({ max: 100_000 });

describe('roundToBase(count, base)', () => {
  it('gives a multiple at most half a base away', () => {
    fc.assert(
      fc.property(anyCount, anyBase, (count, base) => {
        const rounded = roundToBase(count, base);
        expect(rounded % base).toBe(0);
        expect(Math.abs(rounded - count)).toBeLessThanOrEqual(base / 2);
      }),
    );
  });

  it('refuses what is no count', () => {
    for (const count of [-1, 2.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => roundToBase(count, 5)).toThrow(RangeError);
      expect(() => roundRandomly(count, 5, createRandom(''))).toThrow(RangeError);
    }
  });
});

describe('roundRandomly(count, base, random)', () => {
  it('goes to a neighbouring multiple and leaves multiples alone', () => {
    fc.assert(
      fc.property(anyCount, anyBase, fc.string(), (count, base, seed) => {
        const rounded = roundRandomly(count, base, createRandom(seed));
        expect(rounded % base).toBe(0);
        expect(Math.abs(rounded - count)).toBeLessThan(base);
      }),
    );
  });

  it.each([3, 5, 10] as const)('is unbiased to base %i', (base) => {
    const random = createRandom('unbiased');
    const draws = 20_000;
    for (let count = 0; count < base; count += 1) {
      let sum = 0;
      for (let draw = 0; draw < draws; draw += 1) sum += roundRandomly(count, base, random);
      // Five standard errors of a draw whose variance is at most base² ÷ 4.
      expect(Math.abs(sum / draws - count)).toBeLessThan((5 * base) / 2 / Math.sqrt(draws));
    }
  });
});

describe('countsBehindRounded(rounded, base, reach)', () => {
  it('holds exactly the counts that round to it', () => {
    for (const base of [3, 5, 10] as const) {
      const counts = Array.from({ length: 8 * base }, (_, count) => count);
      for (let rounded = 0; rounded <= 6 * base; rounded += base) {
        const nearest = counts.filter((count) => roundToBase(count, base) === rounded);
        const adjacent = counts.filter((count) =>
          [0, 0.9999].some((draw) => roundRandomly(count, base, () => draw) === rounded),
        );
        const ends = (list: readonly number[]) => ({ low: list[0], high: list.at(-1) });
        expect(countsBehindRounded(rounded, base, 'nearest')).toEqual(ends(nearest));
        expect(countsBehindRounded(rounded, base, 'adjacent')).toEqual(ends(adjacent));
      }
    }
  });

  it('refuses what is not rounded', () => {
    for (const count of [4, -5, Number.NaN]) {
      expect(() => countsBehindRounded(count, 5, 'nearest')).toThrow(RangeError);
    }
  });
});

describe('roundColumn(column, rule, keyOf)', () => {
  const flags = ['provisional'] as const;
  const cells: readonly Cell[] = [
    { kind: 'number', value: 23, flags },
    { kind: 'masked', low: 0, high: 2, flags: [] },
    { kind: 'interval', low: 121, high: 123, flags: [] },
    { kind: 'suppressed', flags: [] },
    { kind: 'missing', flags },
    { kind: 'not_applicable', flags: [] },
  ];
  const nearest = { base: 5, method: { kind: 'nearest' } } as const;
  const keyOf = (index: number) => `cell ${index}`;
  const random = (seed: string) => ({ base: 5, method: { kind: 'random', seed } }) as const;

  it('rounds numbers, widens intervals to multiples and leaves every other state alone', () => {
    const rounded = roundColumn(columnOf(cells), nearest, keyOf);
    expect(cells.map((_, index) => cellAt(rounded, index))).toEqual([
      { kind: 'number', value: 25, flags },
      cells[1],
      { kind: 'interval', low: 120, high: 125, flags: [] },
      ...cells.slice(3),
    ]);
  });

  it('draws the same for a cell wherever it stands, so that looking twice gives nothing away', () => {
    const column = columnOf(
      Array.from({ length: 40 }, (_, index) => ({ kind: 'number', value: index + 1, flags: [] })),
    );
    const reversed = columnOf(
      Array.from({ length: 40 }, (_, index) => ({ kind: 'number', value: 40 - index, flags: [] })),
    );
    const once = [...roundColumn(column, random('a'), keyOf).low];
    const again = [...roundColumn(reversed, random('a'), (index) => keyOf(39 - index)).low];
    expect(again.toReversed()).toEqual(once);
    expect([...roundColumn(column, random('b'), keyOf).low]).not.toEqual(once);
  });

  it('refuses a rate', () => {
    const column = columnOf([{ kind: 'number', value: 8.3, flags: [] }]);
    expect(() => roundColumn(column, nearest, keyOf)).toThrow(RangeError);
  });
});

describe('roundControlled(table, options)', () => {
  const twoWay = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .chain(([rows, columns]) => {
      const row = fc.array(fc.nat({ max: 60 }), { minLength: columns, maxLength: columns });
      return fc.array(row, { minLength: rows, maxLength: rows });
    })
    .map(withMargins);

  it('adds up in every row and column of a two-way table and stays within one base', () => {
    fc.assert(
      fc.property(twoWay, anyBase, fc.string(), (rows, base, seed) => {
        const rounded = roundControlled(tableOf(rows), { base, random: createRandom(seed) })!;
        expect(rounded).not.toBeNull();
        const columns = rows[0]!.length;
        const roundedRows = rows.map((_, row) => rounded.slice(row * columns, (row + 1) * columns));
        const inner = roundedRows.slice(0, -1).map((row) => row.slice(0, -1));
        expect(withMargins(inner)).toEqual(roundedRows);
        rounded.forEach((count, cell) => {
          const exact = rows.flat()[cell]!;
          expect(Math.abs(count - exact)).toBeLessThan(base);
          if (exact % base === 0) expect(count).toBe(exact);
        });
      }),
    );
  });

  it('rounds to the nearest multiple where nothing has to add up', () => {
    const cells = [1, 2, 3, 4, 5, 12].map((count) => publishedCell(`${count}`, count));
    const table = { cells, relations: [boundRelation(0, 5)], shieldLow: 0 };
    const rounded = roundControlled(table, { base: 5, random: createRandom('') });
    expect(rounded).toEqual([0, 0, 5, 5, 5, 10]);
  });

  it('settles a half by the seed', () => {
    const table = { cells: [publishedCell('half', 5)], relations: [], shieldLow: 0 };
    const roundedWith = (draw: number) => roundControlled(table, { base: 10, random: () => draw });
    expect([roundedWith(0.2), roundedWith(0.8)]).toEqual([[10], [0]]);
  });

  it('gives nothing where a table has no rounding that adds up', () => {
    // Each pair of the three fives has to stay 10, so one of every two would have to become 10.
    const cells = [5, 5, 5, 10, 10, 10].map((count, index) => publishedCell(`${index}`, count));
    const pairs = [
      [0, 1],
      [0, 2],
      [1, 2],
    ];
    const relations = pairs.map((parts, index) => sumRelation('total', 3 + index, parts));
    const table = { cells, relations, shieldLow: 0 };
    const options = { base: 10, random: createRandom('') } as const;
    expect(roundControlled(table, options)).toBeNull();
    const solvable = tableOf(
      withMargins([
        [1, 2],
        [3, 4],
      ]),
    );
    expect(roundControlled(solvable, options)).not.toBeNull();
    expect(roundControlled(solvable, { ...options, budget: 0 })).toBeNull();
  });

  it('refuses an unknown count', () => {
    const cell = sensitiveCell('unknown', {
      value: null,
      known: { low: 0, high: 2 },
      protection: { width: 1, reach: 0 },
    });
    const table: CellTable = { cells: [cell], relations: [], shieldLow: 0 };
    expect(() => roundControlled(table, { base: 5, random: createRandom('') })).toThrow(RangeError);
  });
});

function withMargins(inner: readonly (readonly number[])[]): number[][] {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  const rows = inner.map((row) => [...row, sum(row)]);
  const columns = rows[0]?.length ?? 0;
  const totals = Array.from({ length: columns }, (_, at) => sum(rows.map((row) => row[at]!)));
  return [...rows, totals];
}

function tableOf(rows: readonly (readonly number[])[]): CellTable {
  const cellOf = (value: number, place: { row: number; column: number }) =>
    publishedCell(`${place.row},${place.column}`, value);
  return crossTable(rows, { shieldLow: 0, cellOf });
}
