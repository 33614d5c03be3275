import { describe, expect, it } from 'vitest';
import type { Cell } from '../model/cell.ts';
import { columnOf } from '../model/column.ts';
import { compareProportions } from './compareProportions.ts';
import { compareWithCity } from './compareWithCity.ts';
import { proportionsOf, shareOf } from './proportion.ts';

const a = { count: 56, base: 70 };
const b = { count: 48, base: 80 };

describe('a comparison of two shares', () => {
  it('says of a full count that it asks for the underlying chance', () => {
    const comparison = compareProportions(a, b, { kind: 'full_count', between: 'areas' })!;
    expect(comparison.difference).toBeCloseTo(0.2, 12);
    expect(comparison.pValue).toBeCloseTo(0.008045, 6);
    expect(comparison.question).toBe('underlying_chance');
    expect(comparison.cautions).toEqual(['no_sampling_error']);
    expect(comparison.test).toBe('pooled_z');
  });

  it('says of a sample that it asks for the population, with its design effect', () => {
    const simple = compareProportions(a, b, { kind: 'sample', between: 'areas' })!;
    expect(simple.question).toBe('population_value');
    expect(simple.cautions).toEqual([]);
    const clustered = compareProportions(a, b, {
      kind: 'sample',
      between: 'areas',
      designEffect: 2,
    })!;
    expect(clustered.difference).toBe(simple.difference);
    expect(clustered.pValue).toBeGreaterThan(simple.pValue!);
    expect(clustered.interval.low).toBeLessThan(0);
  });

  it('warns that two years of one area are the same people', () => {
    const { cautions } = compareProportions(a, b, { kind: 'full_count', between: 'periods' })!;
    expect(cautions).toContain('same_people');
  });

  it('is exact and warns where cases are few', () => {
    const few = compareProportions(
      { count: 3, base: 4 },
      { count: 1, base: 4 },
      { kind: 'full_count', between: 'areas' },
    )!;
    expect(few.test).toBe('fisher');
    expect(few.pValue).toBeCloseTo(0.485714, 6);
    expect(few.cautions).toContain('few_cases');
    const fractional = compareProportions(
      { count: 0, base: 4 },
      { count: 0, base: 5 },
      { kind: 'sample', between: 'areas', designEffect: 1.5 },
    )!;
    expect(fractional.test).toBe('pooled_z');
    expect(fractional.pValue).toBeNull();
  });

  it('refuses a design effect of a full count, and is nothing against nobody', () => {
    const options = { kind: 'full_count', between: 'areas' } as const;
    expect(() => compareProportions(a, b, { ...options, designEffect: 2 })).toThrow(RangeError);
    expect(compareProportions(a, { count: 0, base: 0 }, options)).toBeNull();
  });
});

describe('areas against the rest of the city', () => {
  const areas = [
    { count: 10, base: 100 },
    null,
    { count: 45, base: 100 },
    { count: 11, base: 100 },
    { count: 1, base: 100 },
    { count: 0, base: 0 },
  ];
  const city = { count: 90, base: 700 };

  it('stand out only after the correction for their number, and withheld ones are left alone', () => {
    const compared = compareWithCity({ areas, city, kind: 'full_count' });
    expect(compared.map((one) => one?.standsOut ?? null)).toEqual([
      null,
      null,
      'above',
      null,
      'below',
      null,
    ]);
    expect(compared[1]).toBeNull();
    expect(compared[5]).toBeNull();
    expect(compared[4]!.adjustedPValue).toBeGreaterThan(compared[4]!.pValue!);
  });

  it('are compared with the city without themselves', () => {
    const [first] = compareWithCity({ areas, city, kind: 'full_count' });
    expect(first!.difference).toBeCloseTo(10 / 100 - 80 / 600, 12);
    const whole = compareWithCity({ areas: [city], city, kind: 'full_count' });
    expect(whole).toEqual([null]);
  });

  it('stand out on neither side where nothing can be tested', () => {
    const none = [{ count: 0, base: 40 }];
    const options = { kind: 'sample', designEffect: 1.5 } as const;
    const [compared] = compareWithCity({ areas: none, city: { count: 0, base: 90 }, ...options });
    expect(compared).toMatchObject({ pValue: null, adjustedPValue: null, standsOut: null });
  });

  it('must be parts of the city', () => {
    const foreign = [{ count: 91, base: 100 }];
    expect(() => compareWithCity({ areas: foreign, city, kind: 'full_count' })).toThrow(RangeError);
  });
});

describe('proportions read from columns', () => {
  it('exist only where both cells are numbers and one is part of the other', () => {
    const of = (value: number): Cell => ({ kind: 'number', value, flags: [] });
    const counts = columnOf([
      of(3),
      { kind: 'masked', low: 0, high: 2, flags: [] },
      of(3),
      of(3),
      of(0),
      { kind: 'suppressed', flags: [] },
    ]);
    const bases = columnOf([of(10), of(10), { kind: 'missing', flags: [] }, of(2), of(0), of(10)]);
    expect(proportionsOf(counts, bases)).toEqual([
      { count: 3, base: 10 },
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(() => proportionsOf(counts, columnOf([]))).toThrow(RangeError);
  });

  it('have a share only with a base', () => {
    expect(shareOf({ count: 3, base: 12 })).toBe(0.25);
    expect(shareOf({ count: 0, base: 0 })).toBeNull();
  });
});
