import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { columnOf } from '../model/column.ts';
import { classify } from './classify.ts';
import { classifyDiverging } from './classifyDiverging.ts';
import { classifyColumn, classOf } from './classOf.ts';
import { goodnessOfVarianceFit } from './goodnessOfVarianceFit.ts';
import { roundedEdges } from './rounded.ts';
import { numbersIn } from './sortedNumbers.ts';

const GOLDEN = '../shared/golden';
const present = existsSync(GOLDEN);

interface Breaks {
  readonly breaks: readonly number[];
  readonly counts_left_closed: readonly number[];
}

interface Jenks71 {
  readonly mean: number;
  readonly sd_sample: number;
  readonly quantile_type7: Readonly<Record<string, Breaks>>;
  readonly equal: Readonly<Record<string, Breaks>>;
  readonly fisher_jenks: Readonly<
    Record<
      string,
      {
        readonly counts: readonly number[];
        readonly gvf: number;
        readonly classInt_fisher_brks: readonly number[];
      }
    >
  >;
  readonly sd_classInt_n5: { readonly breaks: readonly number[] };
  readonly pretty_n5: { readonly breaks: readonly number[] };
}

function readJson<Shape>(path: string): Shape {
  return JSON.parse(readFileSync(`${GOLDEN}/${path}`, 'utf8')) as Shape;
}

function expectClose(actual: readonly number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((value, index) => {
    expect(Math.abs(actual[index]! - value)).toBeLessThanOrEqual(
      1e-9 * Math.max(1, Math.abs(value)),
    );
  });
}

describe.skipIf(!present)('golden case classbreaks-jenks71 (R classInt, mapclassify)', () => {
  const values = present
    ? readJson<{ values: number[] }>('classbreaks-jenks71/input.json').values
    : [];
  const expected = present
    ? readJson<Jenks71>('classbreaks-jenks71/expected.json')
    : ({} as Jenks71);

  it.each([3, 4, 5, 6, 7])('agrees on quantiles of type 7 with %i classes', (classCount) => {
    const reference = expected.quantile_type7[`k${classCount}`]!;
    const result = classify({ method: 'quantile', classCount, values });
    expectClose(result.breaks, reference.breaks);
    expect(result.counts).toEqual(reference.counts_left_closed);
  });

  it.each([3, 4, 5, 6, 7])('agrees on equal intervals with %i classes', (classCount) => {
    const reference = expected.equal[`k${classCount}`]!;
    const result = classify({ method: 'equal_interval', classCount, values });
    expectClose(result.breaks, reference.breaks);
    expect(result.counts).toEqual(reference.counts_left_closed);
  });

  it.each([3, 4, 5, 6, 7])(
    'agrees on Fisher–Jenks natural breaks with %i classes',
    (classCount) => {
      const reference = expected.fisher_jenks[`k${classCount}`]!;
      const result = classify({ method: 'natural_breaks', classCount, values });
      expectClose(result.breaks, reference.classInt_fisher_brks);
      expect(result.counts).toEqual(reference.counts);
      expect(goodnessOfVarianceFit(result, values)).toBeCloseTo(reference.gvf, 9);
    },
  );

  it('agrees with classInt on limits at mean and whole sample standard deviations', () => {
    const { breaks } = classify({ method: 'standard_deviation', classCount: 4, values });
    expectClose(breaks.slice(1, -1), expected.sd_classInt_n5.breaks.slice(1, 4));
    const odd = classify({ method: 'standard_deviation', classCount: 5, values });
    const { mean, sd_sample: deviation } = expected;
    expectClose(
      odd.breaks.slice(1, -1),
      [-1.5, -0.5, 0.5, 1.5].map((factor) => mean + factor * deviation),
    );
  });

  it('finds the edges of R pretty where as many classes are allowed', () => {
    const edges = roundedEdges(15.57, 155.3, { classCount: 8, maximumCount: 8 });
    expect(edges).toEqual(expected.pretty_n5.breaks);
  });
});

interface EdgeCase {
  readonly id: string;
  readonly values: readonly (number | null)[];
  readonly k: number;
  readonly breaks: readonly number[];
  readonly equal_breaks: readonly number[];
  readonly dedup_breaks: readonly number[];
  readonly centre: number;
  readonly unique: number;
  readonly value_class: Readonly<Record<string, number>>;
}

describe.skipIf(!present)('golden case classbreaks-edgecases', () => {
  const cases = present ? readJson<EdgeCase[]>('classbreaks-edgecases/cases.json') : [];
  const named = (id: string) => cases.find((one) => one.id === id)!;
  const methods = [
    'quantile',
    'equal_interval',
    'natural_breaks',
    'standard_deviation',
    'rounded',
  ] as const;

  it.each(['all_equal', 'single_value'])('%s: one class and no error', (id) => {
    const { values, k } = named(id);
    for (const method of methods) {
      const result = classify({ method, classCount: k, values: values as number[] });
      expect(result.breaks).toEqual([values[0], values[0]]);
      expect(result.classCount).toBe(1);
      expect(result.notices).toEqual(['all_equal']);
    }
  });

  it('empty: no classes, no exception', () => {
    for (const method of methods) {
      const result = classify({ method, classCount: named('empty').k, values: [] });
      expect(result).toMatchObject({
        classCount: 0,
        breaks: [],
        counts: [],
        notices: ['no_values'],
      });
    }
  });

  it('k_exceeds_unique: quantiles and natural breaks give one class per distinct value', () => {
    const { values, k, unique } = named('k_exceeds_unique');
    for (const method of ['quantile', 'natural_breaks'] as const) {
      const result = classify({ method, classCount: k, values: values as number[] });
      expect(result.classCount).toBe(unique);
      expect(result.counts).toEqual([2, 2, 1]);
      expect(result.notices).toContain('fewer_distinct_values');
    }
  });

  it('quantile_duplicate_breaks: coinciding limits collapse', () => {
    const { values, k, dedup_breaks } = named('quantile_duplicate_breaks');
    const result = classify({ method: 'quantile', classCount: k, values: values as number[] });
    expectClose(result.breaks, dedup_breaks);
    expect(result.notices).toContain('duplicate_breaks_collapsed');
  });

  it('nulls_ignored: only numbers enter the limits', () => {
    const { values, k, equal_breaks } = named('nulls_ignored');
    const column = columnOf(
      values.map((value) =>
        value === null ? { kind: 'missing', flags: [] } : { kind: 'number', value, flags: [] },
      ),
    );
    const result = classify({
      method: 'equal_interval',
      classCount: k,
      values: numbersIn([column]),
    });
    expect(result.breaks).toEqual(equal_breaks);
    expect([...classifyColumn(result, column)]).toEqual([0, 255, 1, 255, 1]);
  });

  it('negative_and_zero: equal intervals across zero', () => {
    const { values, k, equal_breaks } = named('negative_and_zero');
    const result = classify({
      method: 'equal_interval',
      classCount: k,
      values: values as number[],
    });
    expectClose(result.breaks, equal_breaks);
  });

  it('boundary_left_closed: a value on a limit belongs to the class above, the last is closed', () => {
    const { breaks, value_class } = named('boundary_left_closed');
    const result = classify({ method: 'manual', classCount: 3, values: [], givenBreaks: breaks });
    for (const [value, index] of Object.entries(value_class)) {
      expect(classOf(result, Number(value))).toBe(index);
    }
  });

  it('boundary_right_closed: is not our rule, so its 10 and 20 fall one class higher', () => {
    const { breaks, value_class } = named('boundary_right_closed');
    const result = classify({ method: 'manual', classCount: 3, values: [], givenBreaks: breaks });
    for (const limit of [10, 20]) {
      expect(classOf(result, limit)).toBe(value_class[limit]! + 1);
    }
  });

  it('float_equal_interval: limits that miss a value by rounding error are put on it', () => {
    const { values, k } = named('float_equal_interval');
    const result = classify({
      method: 'equal_interval',
      classCount: k,
      values: values as number[],
    });
    expect((values as number[]).map((value) => classOf(result, value))).toEqual([0, 1, 2, 2]);
  });

  it('diverging_about_city_mean: symmetrical, the centre is a limit', () => {
    const { values, centre, k, breaks } = named('diverging_about_city_mean');
    const result = classifyDiverging({
      values: values as number[],
      centre,
      classesPerSide: k / 2,
      width: 'exact',
    });
    expect(result.breaks).toEqual(breaks);
  });
});
