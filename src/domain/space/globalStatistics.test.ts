import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '../model/result.ts';
import { createRandom } from '../random/createRandom.ts';
import { bivariateMoran, permuteBivariateMoran, permuteLocalBivariate } from './bivariateMoran.ts';
import { geary, permuteGeary } from './geary.ts';
import { generalG, permuteGeneralG } from './generalG.ts';
import { moran, permuteMoran } from './moran.ts';
import { neighbourListOf } from './neighbourList.ts';
import { pseudoProbability } from './permutationTest.ts';
import { spatialWeights, type WeightStyle } from './spatialWeights.ts';
import { weightBetween, weightConstants } from './weightSums.ts';

function successOf<Value, Problem>(result: Result<Value, Problem>): Value {
  if (!result.ok) {
    throw new Error(JSON.stringify(result.problems));
  }
  return result.value;
}

function refused(result: Result<unknown, { readonly code: string }>): readonly string[] {
  return result.ok ? [] : result.problems.map((problem) => problem.code);
}

/** Residential burglaries and vehicle thefts per 1,000 households, Columbus (Ohio) 1980, Anselin 1988. */
const CRIME = Float64Array.from([
  15.72598, 18.801754, 30.626781, 32.38776, 50.73151, 26.066658, 0.178269, 38.425858, 30.515917,
  34.000835, 62.275448, 56.705669, 46.716129, 57.066132, 48.585487, 54.838711, 36.868774, 43.962486,
  54.521965, 0.223797, 40.074074, 33.705048, 20.048504, 38.297871, 61.299175, 40.969742, 52.79443,
  56.919785, 60.750446, 68.892044, 17.677214, 19.145592, 41.968163, 23.974028, 39.175053, 14.305556,
  42.445076, 53.710938, 19.100863, 16.241299, 18.905146, 16.49189, 36.663612, 25.962263, 29.028488,
  16.530533, 27.822861, 26.645266, 22.541491,
]);
/** The later neighbours of each, from zero, as `columbus.gal` of the R package spData lists them. */
const COLUMBUS =
  '1 2,2 3,3 4,4 7,5 7 8 10 14,8,7 11 12 13,10 11 12,9 14 19 21 24 25,16 19 21,11 14 15,12 13 15,13,' +
  '15 17 18,15 24 25,17 23 24,19 22,18 23,23,21 22 26 31 32 34 39,23 29 33,25 26 27,31,24 28 29,' +
  '25 27 28,27 28,27 32,28 32 34 36 37,29 36 37,36,33 35,39 40,34,35 41,37 39 42 43,38 41 45,' +
  '37 42 44,42 43,45,40 46,46,,43 44 47,47 48,47 48,,,48,';

function columbusNeighbours() {
  const later = COLUMBUS.split(',').map((row) => row.split(' ').filter(Boolean).map(Number));
  return neighbourListOf(
    later.map((row, area) => [
      ...row,
      ...later.flatMap((other, index) => (other.includes(area) ? [index] : [])),
    ]),
  );
}

const styles: readonly WeightStyle[] = ['binary', 'row_standardised'];
const number = fc.integer({ min: 0, max: 1000 }).map((value) => value / 8);

/** Up to eight areas with any links, one-sided ones too. */
const anyMap = fc.integer({ min: 4, max: 8 }).chain((size) =>
  fc
    .record({
      x: fc.array(number, { minLength: size, maxLength: size }),
      y: fc.array(number, { minLength: size, maxLength: size }),
      links: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), {
        minLength: 1,
        maxLength: 25,
      }),
      style: fc.constantFrom(...styles),
    })
    .map(({ x, y, links, style }) => {
      const rows = Array.from({ length: size }, (_, area) =>
        links.flatMap(([from, to]) => (from === area && to !== area ? [to] : [])),
      );
      const weights = spatialWeights(neighbourListOf(rows), { style });
      return { x: Float64Array.from(x), y: Float64Array.from(y), rows, weights };
    }),
);

function spreads(values: Float64Array): boolean {
  return new Set(values).size > 1;
}

function allOrders(values: readonly number[]): readonly (readonly number[])[] {
  return values.length === 0
    ? [[]]
    : values.flatMap((first, index) =>
        allOrders(values.toSpliced(index, 1)).map((rest) => [first, ...rest]),
      );
}

describe('the published figures of Columbus', () => {
  const weights = spatialWeights(columbusNeighbours(), { style: 'row_standardised' });

  it('come out for Moran and Geary (R spdep: moran.test, geary.test of columbus$CRIME)', () => {
    const i = successOf(moran(CRIME, weights));
    expect(i.statistic).toBeCloseTo(0.4857709136618, 11);
    expect(i.expected).toBe(-1 / 48);
    expect(i.normality?.variance).toBeCloseTo(0.008860962269451, 13);
    expect(i.randomisation?.variance).toBeCloseTo(0.008991121321779, 13);
    expect(i.randomisation?.z).toBeCloseTo(5.342713639408, 9);
    expect(i.randomisation?.pGreater).toBeCloseTo(4.578267741302e-8, 17);
    const c = successOf(geary(CRIME, weights));
    expect(c.statistic).toBeCloseTo(0.5478033771673, 11);
    expect(c.randomisation?.variance).toBeCloseTo(0.009804107870386, 13);
  });

  it('hardly ever arise by chance', () => {
    const options = () => ({ permutations: 999, random: createRandom('published') });
    const i = successOf(permuteMoran(CRIME, weights, options()));
    expect(pseudoProbability(i, 'greater')).toBe(0.001);
    const c = successOf(permuteGeary(CRIME, weights, options()));
    expect(pseudoProbability(c, 'less')).toBe(0.001);
    expect(c.mean).toBeCloseTo(1, 1);
  });
});

describe('moments under randomisation', () => {
  const rows = [[1, 2], [0, 2, 3], [0, 1], [1, 4], [3, 5, 0], [4]];
  const values = [3, 1, 4, 1, 5, 9.5];

  it.each(styles)('are exactly those over all 720 arrangements (%s)', (style) => {
    const weights = spatialWeights(neighbourListOf(rows), { style });
    const orders = allOrders(values).map((order) => Float64Array.from(order));
    for (const statistic of [moran, geary, generalG]) {
      const given = successOf(statistic(Float64Array.from(values), weights));
      const all = orders.map((order) => successOf(statistic(order, weights)).statistic);
      const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
      const variance = all.reduce((sum, one) => sum + (one - mean) ** 2, 0) / all.length;
      expect(given.expected).toBeCloseTo(mean, 12);
      expect(given.randomisation?.variance).toBeCloseTo(variance, 12);
    }
  });

  it('do not exist where everybody borders on everybody: every arrangement is the same', () => {
    const everybody = neighbourListOf(
      [0, 1, 2, 3, 4].map((a) => [0, 1, 2, 3, 4].filter((b) => a !== b)),
    );
    for (const style of styles) {
      const weights = spatialWeights(everybody, { style });
      for (const statistic of [moran, geary]) {
        const result = successOf(statistic(Float64Array.of(0.1, 0.2, 0.7, 3, 11), weights));
        expect(result.statistic).toBeCloseTo(result.expected, 12);
        expect([result.normality, result.randomisation]).toEqual([null, null]);
      }
    }
  });

  it('under randomisation need four areas, under normality three', () => {
    const line = spatialWeights(neighbourListOf([[1], [0, 2], [1]]), { style: 'binary' });
    for (const statistic of [moran, geary]) {
      const result = successOf(statistic(Float64Array.of(1, 2, 4), line));
      expect(result.normality?.variance).toBeGreaterThan(0);
      expect(result.randomisation).toBeNull();
    }
  });
});

describe('global statistics', () => {
  it('agree with the sums written out over the full matrix of weights', () => {
    fc.assert(
      fc.property(anyMap, ({ x, y, rows, weights }) => {
        fc.pre(spreads(x) && spreads(y) && weights.neighbour.length > 0);
        const n = x.length;
        const w = rows.map((_, i) => rows.map((__, j) => weightBetween(weights, i, j)));
        const sum = (term: (i: number, j: number) => number) =>
          w.reduce((total, row, i) => total + row.reduce((part, _, j) => part + term(i, j), 0), 0);
        const mean = (values: Float64Array) => values.reduce((a, b) => a + b, 0) / n;
        const zx = x.map((value) => value - mean(x));
        const zy = y.map((value) => value - mean(y));
        const square = (z: Float64Array) => z.reduce((total, value) => total + value * value, 0);
        const { s0, s1, s2 } = weightConstants(weights);
        expect(s0).toBeCloseTo(
          sum((i, j) => w[i]![j]!),
          9,
        );
        expect(s1).toBeCloseTo(sum((i, j) => (w[i]![j]! + w[j]![i]!) ** 2) / 2, 9);
        const margin = (i: number) =>
          w[i]!.reduce((total, value, j) => total + value + w[j]![i]!, 0);
        expect(s2).toBeCloseTo(
          w.reduce((total, _, i) => total + margin(i) ** 2, 0),
          9,
        );
        const cross = (a: Float64Array, b: Float64Array) =>
          sum((i, j) => w[i]![j]! * a[i]! * b[j]!);
        expect(successOf(moran(x, weights)).statistic).toBeCloseTo(
          ((n / s0) * cross(zx, zx)) / square(zx),
          9,
        );
        expect(successOf(geary(x, weights)).statistic).toBeCloseTo(
          ((n - 1) * sum((i, j) => w[i]![j]! * (x[i]! - x[j]!) ** 2)) / (2 * s0 * square(zx)),
          9,
        );
        expect(successOf(bivariateMoran(x, y, weights)).statistic).toBeCloseTo(
          ((n / s0) * cross(zx, zy)) / Math.sqrt(square(zx) * square(zy)),
          9,
        );
      }),
    );
  });

  it('do not depend on the order of the areas, nor Moran and Geary on unit and zero of the scale', () => {
    fc.assert(
      fc.property(anyMap, fc.nat(), ({ x, rows, weights }, seed) => {
        fc.pre(spreads(x) && weights.neighbour.length > 0);
        const random = createRandom(String(seed));
        const order = Array.from(x.keys())
          .map((area) => ({ area, key: random() }))
          .sort((a, b) => a.key - b.key)
          .map(({ area }) => area);
        const shuffled = Float64Array.from(order, (area) => x[area]!);
        const relabelled = spatialWeights(
          neighbourListOf(order.map((area) => rows[area]!.map((other) => order.indexOf(other)))),
          { style: weights.style },
        );
        for (const statistic of [moran, geary]) {
          const before = successOf(statistic(x, weights));
          const after = successOf(statistic(shuffled, relabelled));
          const rescaled = successOf(
            statistic(
              x.map((value) => 40 - 3 * value),
              weights,
            ),
          );
          for (const other of [after, rescaled]) {
            expect(other.statistic).toBeCloseTo(before.statistic, 9);
            expect(other.randomisation?.variance ?? 0).toBeCloseTo(
              before.randomisation?.variance ?? 0,
              9,
            );
          }
        }
      }),
    );
  });

  it('find the likeness of two halves and the unlikeness of a chessboard', () => {
    const ring = spatialWeights(
      neighbourListOf(Array.from({ length: 8 }, (_, i) => [(i + 1) % 8, (i + 7) % 8])),
      { style: 'row_standardised' },
    );
    const halves = Float64Array.of(1, 1, 1, 1, 5, 5, 5, 5);
    const chess = Float64Array.of(1, 5, 1, 5, 1, 5, 1, 5);
    expect(successOf(moran(halves, ring)).statistic).toBe(0.5);
    expect(successOf(moran(chess, ring)).statistic).toBe(-1);
    expect(successOf(geary(chess, ring)).statistic).toBe(1.75);
    expect(successOf(geary(halves, ring)).normality!.z).toBeGreaterThan(0);
    expect(successOf(geary(chess, ring)).normality!.z).toBeLessThan(0);
  });

  it('are as rare under dealing out as counting all arrangements says', () => {
    const ring = spatialWeights(
      neighbourListOf(Array.from({ length: 8 }, (_, i) => [(i + 1) % 8, (i + 7) % 8])),
      { style: 'binary' },
    );
    const halves = Float64Array.of(1, 1, 1, 1, 5, 5, 5, 5);
    for (const [permute, side] of [
      [permuteMoran, 'greater'],
      [permuteGeary, 'less'],
      [permuteGeneralG, 'greater'],
    ] as const) {
      const random = createRandom('ring');
      const test = successOf(permute(halves, ring, { permutations: 1999, random }));
      // The four fives lie together in 8 of the 70 ways to place them; 0.03 is four standard errors.
      expect(Math.abs(pseudoProbability(test, side) - 8 / 70)).toBeLessThan(0.03);
    }
  });

  it('are refused, with the reason, where they have no meaning', () => {
    const pair = spatialWeights(neighbourListOf([[1], [0]]), { style: 'binary' });
    const four = neighbourListOf([[1], [0, 2], [1, 3], [2]]);
    const line = spatialWeights(four, { style: 'binary' });
    const alone = spatialWeights(neighbourListOf([[], [], [], []]), { style: 'binary' });
    const options = { permutations: 9, random: createRandom('x') };
    const mixed = Float64Array.of(1, 2, 3, 5);
    const flat = Float64Array.of(0.1 + 0.2, 0.3, 0.3, 0.3);
    for (const statistic of [moran, geary, generalG]) {
      expect(refused(statistic(Float64Array.of(1, 2), pair))).toEqual(['too_few_areas']);
      expect(refused(statistic(mixed, alone))).toEqual(['no_neighbours']);
      expect(refused(statistic(flat, line))).toEqual(['no_variation']);
      expect(
        refused(
          statistic(new Float64Array(0), spatialWeights(neighbourListOf([]), { style: 'binary' })),
        ),
      ).toEqual(['too_few_areas']);
      expect(() => statistic(Float64Array.of(1, Number.NaN, 3, 5), line)).toThrow(RangeError);
      expect(() => statistic(Float64Array.of(1, 2), line)).toThrow(RangeError);
      const selves = spatialWeights(four, { style: 'binary', includesSelf: true });
      expect(() => statistic(mixed, selves)).toThrow(RangeError);
    }
    for (const permute of [permuteMoran, permuteGeary, permuteGeneralG]) {
      expect(refused(permute(flat, line, options))).toEqual(['no_variation']);
    }
    expect(refused(generalG(Float64Array.of(-1, 2, 3, 4), line))).toEqual(['negative_values']);
    expect(refused(generalG(Float64Array.of(0, 0, 3, 0), line))).toEqual(['no_variation']);
    expect(refused(bivariateMoran(mixed, flat, line))).toEqual(['no_variation']);
    expect(refused(bivariateMoran(Float64Array.of(1, 2), Float64Array.of(1, 2), pair))).toEqual([
      'too_few_areas',
    ]);
    expect(refused(permuteBivariateMoran(flat, mixed, line, options))).toEqual(['no_variation']);
    expect(() => bivariateMoran(mixed, Float64Array.of(1), line)).toThrow(RangeError);
  });
});

describe('bivariate Moran', () => {
  const weights = spatialWeights(columbusNeighbours(), { style: 'row_standardised' });

  it('of a variable with itself is Moran, with a correlation of one', () => {
    const both = successOf(bivariateMoran(CRIME, CRIME, weights));
    expect(both.statistic).toBeCloseTo(0.4857709136618, 11);
    expect(both.correlation).toBeCloseTo(1, 12);
  });

  it('is the mean of its local parts, each in the quadrant of its sign', () => {
    const around = CRIME.map((value, index) => value + (index % 7) * 9);
    const result = successOf(bivariateMoran(CRIME, around, weights));
    expect(result.local.reduce((sum, one) => sum + one, 0) / 49).toBeCloseTo(result.statistic, 12);
    result.quadrants.forEach((quadrant, area) => {
      expect(quadrant === 'HH' || quadrant === 'LL').toBe(result.local[area]! > 0);
    });
  });

  it('is tested by dealing out the surrounding variable only', () => {
    const options = () => ({ permutations: 999, random: createRandom('bivariate') });
    const global = successOf(permuteBivariateMoran(CRIME, CRIME, weights, options()));
    expect(pseudoProbability(global, 'greater')).toBe(0.001);
    expect(global.mean).toBeCloseTo(0, 1);
    const local = permuteLocalBivariate(CRIME, weights, options());
    const again = permuteLocalBivariate(CRIME, weights, options());
    expect(local).toEqual(again);
    // Area 16 lies among six of high crime, area 36 (from one) among five of low.
    expect(local.atLeast[15]!).toBeLessThan(20);
    expect(local.atMost[35]!).toBeLessThan(30);
  });

  it('has no local part where an area has no neighbours', () => {
    const island = spatialWeights(neighbourListOf([[1], [0, 2], [1], []]), { style: 'binary' });
    const result = successOf(
      bivariateMoran(Float64Array.of(1, 2, 3, 9), Float64Array.of(4, 2, 3, 1), island),
    );
    expect(result.local[3]).toBeNaN();
    expect(result.quadrants[3]).toBeNull();
  });
});
