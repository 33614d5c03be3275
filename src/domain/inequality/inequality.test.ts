import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decomposeTheil } from './decomposeTheil.ts';
import {
  giniCoefficient,
  hooverIndex,
  spreadBetweenAreas,
  theilL,
  theilT,
} from './inequalityMeasures.ts';

const named = Object.entries({
  giniCoefficient,
  hooverIndex,
  spreadBetweenAreas,
  theilL,
  theilT,
}).map(([name, measure]) => ({ name, measure }));

const amount = fc.double({ min: 0.1, max: 1e5, noNaN: true });
const incomes = fc.array(amount, { minLength: 1, maxLength: 40 });

describe('inequality between areas', () => {
  it('has the worked values of 1, 2, 3, 4, 5', () => {
    const input = { values: [1, 2, 3, 4, 5] };
    expect(giniCoefficient(input)).toBeCloseTo(4 / 15, 12);
    expect(hooverIndex(input)).toBeCloseTo(0.2, 12);
    expect(spreadBetweenAreas(input)).toBeCloseTo(Math.SQRT2 / 3, 12);
    expect(theilT(input)).toBeCloseTo(0.11968759358, 10);
    expect(theilL(input)).toBeCloseTo(0.14111394011, 10);
  });

  it('equals the double sum over all pairs that defines the Gini coefficient', () => {
    fc.assert(
      fc.property(incomes, (values) => {
        const mean = values.reduce((sum, value) => sum + value / values.length, 0);
        const pairs = values.flatMap((a) => values.map((b) => Math.abs(a - b)));
        const sum = pairs.reduce((all, distance) => all + distance, 0);
        const expected = sum / (2 * mean * values.length ** 2);
        expect(giniCoefficient({ values })).toBeCloseTo(expected, 9);
      }),
    );
  });

  it.each(named)('$name depends neither on the currency nor on the order', ({ measure }) => {
    fc.assert(
      fc.property(incomes, fc.double({ min: 0.01, max: 100, noNaN: true }), (values, factor) => {
        const scaled = { values: values.toReversed().map((value) => value * factor) };
        expect(measure(scaled)).toBeCloseTo(measure({ values })!, 9);
      }),
    );
  });

  it.each(named)('$name counts an area of weight 3 like three areas', ({ measure }) => {
    fc.assert(
      fc.property(incomes, amount, (values, extra) => {
        const repeated = measure({ values: [...values, extra, extra, extra] });
        const weighted = measure({
          values: [...values, extra, 5],
          weights: [...values.map(() => 1), 3, 0],
        });
        expect(weighted).toBeCloseTo(repeated!, 9);
      }),
    );
  });

  it.each(named)('$name falls when the poorest get from the richest', ({ measure }) => {
    const before = measure({ values: [10, 20, 60] })!;
    expect(measure({ values: [14, 20, 56] })).toBeLessThan(before);
    expect(measure({ values: [30, 30, 30] })).toBeCloseTo(0, 12);
  });

  it.each(named)('$name does not exist for nothing', ({ measure }) => {
    expect(measure({ values: [] })).toBeNull();
    expect(measure({ values: [0, 0] })).toBeNull();
    expect(measure({ values: [1, 2], weights: [0, 0] })).toBeNull();
  });

  it.each(named)('$name refuses withheld, negative and mismatched figures', ({ measure }) => {
    expect(() => measure({ values: [1, Number.NaN] })).toThrow(RangeError);
    expect(() => measure({ values: [1, -1] })).toThrow(RangeError);
    expect(() => measure({ values: [1, 2], weights: [1] })).toThrow(RangeError);
    expect(() => measure({ values: [1], weights: [Number.POSITIVE_INFINITY] })).toThrow(RangeError);
  });

  it('by Theil’s L does not exist where an area has nothing; by T it does', () => {
    expect(theilL({ values: [0, 1] })).toBeNull();
    expect(theilT({ values: [0, 1] })).toBeCloseTo(Math.log(2), 12);
  });
});

describe('inequality between and within groups of areas', () => {
  it.each(['T', 'L'] as const)('adds up to the whole by Theil’s %s', (measure) => {
    const rows = fc.array(fc.tuple(amount, amount, fc.constantFrom('a', 'b', 'c')), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(rows, (given) => {
        const { total, between, within } = decomposeTheil({
          values: given.map(([value]) => value),
          weights: given.map(([, weight]) => weight),
          groups: given.map(([, , key]) => key),
          measure,
        })!;
        expect(between + within).toBeCloseTo(total, 9);
        expect(between).toBeGreaterThanOrEqual(-1e-12);
        expect(within).toBeGreaterThanOrEqual(-1e-12);
      }),
    );
  });

  it('is all between where groups are even inside, and all within where their means agree', () => {
    const between = decomposeTheil({ values: [1, 1, 5], groups: ['a', 'a', 'b'], measure: 'T' })!;
    expect(between.within).toBeCloseTo(0, 12);
    const within = decomposeTheil({ values: [1, 3, 2], groups: ['a', 'a', 'b'], measure: 'L' })!;
    expect(within.between).toBeCloseTo(0, 12);
    expect(within.groups.map(({ key, mean }) => [key, mean])).toEqual([
      ['a', 2],
      ['b', 2],
    ]);
  });

  it('takes a group without any amount for what it is', () => {
    const result = decomposeTheil({ values: [0, 0, 4], groups: ['a', 'a', 'b'], measure: 'T' })!;
    expect(result.groups[0]).toMatchObject({ mean: 0, incomeShare: 0, within: 0 });
    expect(result.between).toBeCloseTo(result.total, 12);
  });

  it('does not exist where the measure does not, and needs a group for each value', () => {
    expect(decomposeTheil({ values: [0, 1], groups: ['a', 'b'], measure: 'L' })).toBeNull();
    expect(decomposeTheil({ values: [], groups: [], measure: 'T' })).toBeNull();
    expect(() => decomposeTheil({ values: [1], groups: [], measure: 'T' })).toThrow(RangeError);
  });
});
