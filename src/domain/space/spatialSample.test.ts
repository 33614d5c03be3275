import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../model/cell.ts';
import { columnOf } from '../model/column.ts';
import type { Result } from '../model/result.ts';
import { localMoran } from './localMoran.ts';
import { moran } from './moran.ts';
import { neighbourListOf, neighboursOf } from './neighbourList.ts';
import { type IslandRule, spatialSample, spreadOverMap } from './spatialSample.ts';
import { spatialWeights } from './spatialWeights.ts';
import { weightBetween } from './weightSums.ts';

function successOf<Value, Problem>(result: Result<Value, Problem>): Value {
  if (!result.ok) {
    throw new Error(JSON.stringify(result.problems));
  }
  return result.value;
}

const figure = (value: number): Cell => ({ kind: 'number', value, flags: [] });
const withheld: readonly Cell[] = [
  { kind: 'masked', low: 0, high: 2, flags: [] },
  { kind: 'interval', low: 3, high: 3, flags: [] },
  { kind: 'suppressed', flags: [] },
  { kind: 'missing', flags: [] },
  { kind: 'not_applicable', flags: [] },
];

/** A line of six and, apart, areas 6 and 7 that touch nobody. */
const LINE = neighbourListOf([[1], [0, 2], [1, 3], [2, 4], [3, 5], [4], [], []]);
const FIGURES = [4, 6, 3, 8, 9, 12, 2, 40];
const options = { style: 'row_standardised' } as const;

describe('the sample of a spatial statistic', () => {
  it.each(withheld)('leaves out an area whose cell is $kind, and its links with it', (cell) => {
    const column = columnOf(FIGURES.map((value, area) => (area === 2 ? cell : figure(value))));
    const sample = spatialSample([column], LINE, options);
    expect([...sample.areas]).toEqual([0, 1, 3, 4, 5]);
    expect([...sample.values[0]!]).toEqual([4, 6, 8, 9, 12]);
    expect([...sample.withoutNumber]).toEqual([2]);
    expect([...sample.islands]).toEqual([6, 7]);
    // Area 1 keeps one neighbour, which now has all the weight; nothing bridges the gap to area 3.
    expect([...neighboursOf(sample.weights, 1)]).toEqual([0]);
    expect(weightBetween(sample.weights, 1, 0)).toBe(1);
    expect(sample.notices).toEqual([
      { code: 'areas_without_number', count: 1 },
      { code: 'islands', count: 2, rule: 'leave_out' },
      { code: 'exploratory', count: 5 },
    ]);
  });

  it('makes an island of an area whose only neighbour is left out', () => {
    const column = columnOf(FIGURES.map((v, area) => (area === 1 ? withheld[0]! : figure(v))));
    const sample = spatialSample([column], LINE, options);
    expect([...sample.islands]).toEqual([0, 6, 7]);
    expect([...sample.areas]).toEqual([2, 3, 4, 5]);
  });

  it('has only areas with a number in every variable', () => {
    const one = columnOf(FIGURES.map((v, area) => (area === 0 ? withheld[3]! : figure(v))));
    const two = columnOf(FIGURES.map((v, area) => (area === 5 ? withheld[2]! : figure(-v))));
    const sample = spatialSample([one, two], LINE, options);
    expect([...sample.areas]).toEqual([1, 2, 3, 4]);
    expect(sample.values.map((values) => [...values])).toEqual([
      [6, 3, 8, 9],
      [-6, -3, -8, -9],
    ]);
  });

  it('gives no notice where thirty areas all have numbers and neighbours', () => {
    const ring = neighbourListOf(Array.from({ length: 30 }, (_, i) => [(i + 1) % 30]));
    const column = columnOf(Array.from({ length: 30 }, (_, i) => figure(i)));
    expect(spatialSample([column], ring, options).notices).toEqual([]);
  });

  it('refuses columns of another length and numbers that are none', () => {
    expect(() => spatialSample([columnOf([figure(1)])], LINE, options)).toThrow(RangeError);
    const broken = columnOf(FIGURES.map(() => figure(Number.NaN)));
    expect(() => spatialSample([broken], LINE, options)).toThrow(RangeError);
  });

  it('puts results back on the map, with nothing where an area took no part', () => {
    const column = columnOf(FIGURES.map((v, area) => (area === 5 ? withheld[3]! : figure(v))));
    const sample = spatialSample([column], LINE, options);
    const local = successOf(localMoran(sample.values[0]!, sample.weights)).statistic;
    const map = spreadOverMap(sample, local, FIGURES.length);
    expect([...map.subarray(0, 5)]).toEqual([...local]);
    expect([...map.subarray(5)]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });

  it('never lets a figure that is withheld change a result', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 }), fc.nat(99), fc.nat(99), (area, a, b) => {
        const result = (hidden: number) => {
          const column = columnOf(
            FIGURES.map((value, index) =>
              index === area
                ? { kind: 'masked', low: hidden, high: hidden + 2, flags: [] }
                : figure(value),
            ),
          );
          const sample = spatialSample([column], LINE, options);
          return moran(sample.values[0]!, sample.weights);
        };
        expect(result(a)).toEqual(result(b));
      }),
    );
  });
});

describe('islands', () => {
  const column = columnOf(FIGURES.map(figure));
  const moranWith = (islands: IslandRule) => {
    const sample = spatialSample([column], LINE, { ...options, islands });
    return successOf(moran(sample.values[0]!, sample.weights));
  };

  it('change the result by the rule that is chosen for them', () => {
    // By hand. The line of six: mean 7, Σz² = 56, Σ z·lag = 21.5. With the islands: mean 10.5,
    // Σz² = 1072, Σ z·lag = 96.75, S0 = 6.
    expect(moranWith('leave_out').statistic).toBeCloseTo(21.5 / 56, 12);
    expect(moranWith('leave_out').expected).toBe(-1 / 5);
    expect(moranWith('keep').statistic).toBeCloseTo(((8 / 6) * 96.75) / 1072, 12);
    expect(moranWith('keep').expected).toBe(-1 / 7);
    expect(moranWith('keep_uncounted').statistic).toBeCloseTo(96.75 / 1072, 12);
    expect(moranWith('keep_uncounted').expected).toBe(-1 / 5);
  });

  it('left out is what never having been there is', () => {
    const line = neighbourListOf([[1], [0, 2], [1, 3], [2, 4], [3, 5], [4]]);
    const weights = spatialWeights(line, options);
    const without = successOf(moran(Float64Array.from(FIGURES.slice(0, 6)), weights));
    expect(moranWith('leave_out')).toEqual(without);
  });

  it('kept but uncounted differ from kept by the share of areas that have neighbours, as in spdep', () => {
    const ratio = moranWith('keep_uncounted').statistic / moranWith('keep').statistic;
    expect(ratio).toBeCloseTo(6 / 8, 12);
  });

  it('all of them leave nothing to compute', () => {
    const apart = neighbourListOf([[], [], [], []]);
    const four = columnOf([1, 2, 3, 5].map(figure));
    const codes = (['leave_out', 'keep_uncounted', 'keep'] as const).map((islands) => {
      const sample = spatialSample([four], apart, { ...options, islands });
      const result = moran(sample.values[0]!, sample.weights);
      return result.ok ? 'ok' : result.problems[0]!.code;
    });
    expect(codes).toEqual(['too_few_areas', 'no_neighbours', 'no_neighbours']);
  });
});
