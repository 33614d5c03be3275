import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../model/cell.ts';
import { columnOf } from '../model/column.ts';
import type { PeriodId } from '../model/ids.ts';
import { usableUnits } from './groupUnits.ts';
import { indexOverPeriods } from './indexOverPeriods.ts';
import { locationQuotients } from './locationQuotients.ts';
import {
  correlationRatio,
  dissimilarityIndex,
  entropyIndex,
  interactionIndex,
  isolationIndex,
  segregationGini,
  segregationIndex,
} from './segregationIndexes.ts';

const INDEXES = {
  segregationIndex,
  isolationIndex,
  interactionIndex,
  correlationRatio,
  entropyIndex,
  segregationGini,
};
const named = Object.entries(INDEXES).map(([name, index]) => ({ name, index }));

const city = fc
  .array(fc.tuple(fc.nat(300), fc.nat(300)), { minLength: 2, maxLength: 25 })
  .filter((areas) => areas.some(([group]) => group > 0) && areas.some(([, rest]) => rest > 0))
  .map((areas) => ({
    group: areas.map(([group]) => group),
    total: areas.map(([group, rest]) => group + rest),
  }));

describe('segregation between areas', () => {
  it('is the hand calculation for two areas', () => {
    const areas = { group: [30, 10], total: [100, 100] };
    expect(segregationIndex(areas)).toBeCloseTo((30 / 40 - 70 / 160 + 90 / 160 - 10 / 40) / 2, 12);
    expect(isolationIndex(areas)).toBeCloseTo(0.75 * 0.3 + 0.25 * 0.1, 12);
    expect(correlationRatio(areas)).toBeCloseTo((0.25 - 0.2) / 0.8, 12);
    expect(segregationGini(areas)).toBeCloseTo((100 * 100 * 0.2 * 2) / (2 * 200 ** 2 * 0.16), 12);
  });

  it.each(named)('$name lies between 0 and 1', ({ index }) => {
    fc.assert(
      fc.property(city, (areas) => {
        expect(index(areas)).toBeGreaterThanOrEqual(-1e-12);
        expect(index(areas)).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it.each(named)('$name does not depend on order, scale, or areas without people', ({ index }) => {
    fc.assert(
      fc.property(city, fc.integer({ min: 2, max: 50 }), (areas, factor) => {
        const value = index(areas)!;
        const turned = {
          group: [0, ...areas.group.toReversed()].map((count) => count * factor),
          total: [0, ...areas.total.toReversed()].map((count) => count * factor),
        };
        expect(index(turned)).toBeCloseTo(value, 9);
      }),
    );
  });

  it.each(named)('$name is unknown where group or rest is empty', ({ index }) => {
    expect(index({ group: [0, 0], total: [5, 5] })).toBeNull();
    expect(index({ group: [5, 5], total: [5, 5] })).toBeNull();
    expect(index({ group: [], total: [] })).toBeNull();
  });

  it.each(named)('$name refuses withheld counts and parts larger than their whole', ({ index }) => {
    expect(() => index({ group: [Number.NaN, 1], total: [5, 5] })).toThrow(RangeError);
    expect(() => index({ group: [6, 1], total: [5, 5] })).toThrow(RangeError);
    expect(() => index({ group: [1], total: [5, 5] })).toThrow(RangeError);
  });

  it('is none where shares are equal and complete where nobody shares an area', () => {
    const even = { group: [10, 20, 30], total: [100, 200, 300] };
    const apart = { group: [10, 0, 30], total: [10, 70, 30] };
    for (const index of [segregationIndex, correlationRatio, entropyIndex, segregationGini]) {
      expect(index(even)).toBeCloseTo(0, 12);
      expect(index(apart)).toBeCloseTo(1, 12);
    }
  });

  it('adds isolation and interaction up to one', () => {
    fc.assert(
      fc.property(city, (areas) => {
        expect(isolationIndex(areas)! + interactionIndex(areas)!).toBeCloseTo(1, 10);
      }),
    );
  });

  it('is at most the Gini index of segregation, and grows when areas are divided', () => {
    fc.assert(
      fc.property(city, (areas) => {
        expect(segregationIndex(areas)).toBeLessThanOrEqual(segregationGini(areas)! + 1e-12);
        const merged = {
          group: [areas.group[0]! + areas.group[1]!, ...areas.group.slice(2)],
          total: [areas.total[0]! + areas.total[1]!, ...areas.total.slice(2)],
        };
        expect(segregationIndex(merged)).toBeLessThanOrEqual(segregationIndex(areas)! + 1e-12);
      }),
    );
  });

  it('of two groups leaves everybody else out, and is symmetrical', () => {
    expect(dissimilarityIndex([10, 0], [0, 5])).toBe(1);
    expect(dissimilarityIndex([3, 1], [2, 2])).toBeCloseTo(0.25, 12);
    expect(dissimilarityIndex([2, 2], [3, 1])).toBeCloseTo(0.25, 12);
    expect(dissimilarityIndex([0, 0], [3, 1])).toBeNull();
    expect(() => dissimilarityIndex([1], [1, 2])).toThrow(RangeError);
    expect(() => dissimilarityIndex([1, 2], [1])).toThrow(RangeError);
  });
});

describe('location quotients', () => {
  it('average one, weighted by people', () => {
    fc.assert(
      fc.property(city, (areas) => {
        const all = areas.total.reduce((sum, count) => sum + count, 0);
        const mean = locationQuotients(areas).reduce<number>(
          (sum, quotient, index) => sum + ((quotient ?? 0) * areas.total[index]!) / all,
          0,
        );
        expect(mean).toBeCloseTo(1, 10);
      }),
    );
  });

  it('do not exist without people or without the group', () => {
    expect(locationQuotients({ group: [1, 0], total: [2, 0] })).toEqual([1, null]);
    expect(locationQuotients({ group: [0, 0], total: [2, 3] })).toEqual([null, null]);
  });
});

const number = (value: number): Cell => ({ kind: 'number', value, flags: [] });
const masked: Cell = { kind: 'masked', low: 0, high: 2, flags: [] };
const missing: Cell = { kind: 'missing', flags: [] };

describe('areas usable for an index', () => {
  it('are those with two numbers; the others are counted by reason', () => {
    const suppressed: Cell = { kind: 'suppressed', flags: [] };
    const group = columnOf([number(1), masked, number(2), suppressed, number(4), missing]);
    const total = columnOf([number(9), number(9), number(9), number(9), missing, masked]);
    const units = usableUnits(group, total);
    expect([...units.group]).toEqual([1, 2]);
    expect([...units.total]).toEqual([9, 9]);
    expect(units).toMatchObject({ indexes: [0, 2], withheld: 2, missing: 2 });
    expect(() => usableUnits(group, columnOf([]))).toThrow(RangeError);
  });
});

describe('segregation over time', () => {
  const periods = ['2019', '2020'] as unknown as readonly PeriodId[];
  const series = {
    periods,
    areaCount: 3,
    group: columnOf(
      [30, 30, 10, 10, 50, 0].map((count, at) => (at === 5 ? masked : number(count))),
    ),
    total: columnOf([100, 100, 100, 100, 100, 100].map(number)),
  };

  it('compares the same areas in every period unless told otherwise', () => {
    const same = indexOverPeriods(series, segregationIndex, 'same');
    expect(same.map(({ usedAreas, leftOut }) => [usedAreas, leftOut])).toEqual([
      [2, 1],
      [2, 1],
    ]);
    expect(same[0]!.value).toBe(same[1]!.value);
    const each = indexOverPeriods(series, segregationIndex, 'each');
    expect(each.map(({ usedAreas }) => usedAreas)).toEqual([3, 2]);
    expect(each[0]!.value).not.toBe(each[1]!.value);
    expect(each[0]!.period).toBe('2019');
  });

  it('refuses columns of another size', () => {
    expect(() => indexOverPeriods({ ...series, areaCount: 4 }, segregationIndex, 'same')).toThrow(
      RangeError,
    );
  });
});
