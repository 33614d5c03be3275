import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '../model/result.ts';
import { createRandom } from '../random/createRandom.ts';
import { conditionalPermutation } from './conditionalPermutation.ts';
import { pseudoProbabilities } from './localClusters.ts';
import { localGetisOrd, permuteLocalGetisOrd } from './localGetisOrd.ts';
import {
  localMoran,
  permuteLocalMoran,
  quadrantOf,
  traceLocalMoranPermutation,
} from './localMoran.ts';
import { moran } from './moran.ts';
import { neighbourListOf } from './neighbourList.ts';
import { spatialWeights, type WeightStyle } from './spatialWeights.ts';
import { weightConstants } from './weightSums.ts';

function successOf<Value, Problem>(result: Result<Value, Problem>): Value {
  if (!result.ok) {
    throw new Error(JSON.stringify(result.problems));
  }
  return result.value;
}

function allOrders(values: readonly number[]): readonly (readonly number[])[] {
  return values.length === 0
    ? [[]]
    : values.flatMap((first, index) =>
        allOrders(values.toSpliced(index, 1)).map((rest) => [first, ...rest]),
      );
}

function meanAndVariance(sample: readonly number[]): readonly [number, number] {
  const mean = sample.reduce((sum, one) => sum + one, 0) / sample.length;
  return [mean, sample.reduce((sum, one) => sum + (one - mean) ** 2, 0) / sample.length];
}

/** Equal but for rounding, and undefined in the same places. */
function expectSame(actual: Float64Array, expected: Float64Array): void {
  expect(Array.from(actual, Number.isNaN)).toEqual(Array.from(expected, Number.isNaN));
  expected.forEach((value, index) => {
    if (!Number.isNaN(value)) {
      expect(actual[index]).toBeCloseTo(value, 6);
    }
  });
}

const ROWS = [[1, 2], [0, 2, 3], [0, 1], [1, 4], [3, 5, 0], [4]];
const VALUES = [3, 1, 4, 1.5, 5, 9.5];
const styles: readonly WeightStyle[] = ['binary', 'row_standardised'];

/** All arrangements in which `area` keeps its value. */
function ordersKeeping(area: number): readonly Float64Array[] {
  return allOrders(VALUES.toSpliced(area, 1)).map((order) =>
    Float64Array.from(order.toSpliced(area, 0, VALUES[area]!)),
  );
}

const anyTown = fc
  .record({
    values: fc.array(
      fc.integer({ min: 0, max: 400 }).map((value) => value / 4),
      { minLength: 4, maxLength: 12 },
    ),
    extra: fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 12 }),
  })
  .filter(({ values }) => new Set(values).size > 1)
  .map(({ values, extra }) => {
    const size = values.length;
    const rows = values.map((_, area) => [
      (area + 1) % size,
      ...extra.flatMap(([from, to]) =>
        from % size === area && to % size !== area ? [to % size] : [],
      ),
    ]);
    return { values: Float64Array.from(values), neighbours: neighbourListOf(rows) };
  });

describe('local Moran', () => {
  it('has Moran as its mean for row-standardised weights, and as its sum over S0 for any', () => {
    fc.assert(
      fc.property(anyTown, fc.constantFrom(...styles), ({ values, neighbours }, style) => {
        const weights = spatialWeights(neighbours, { style });
        const local = successOf(localMoran(values, weights)).statistic;
        const global = successOf(moran(values, weights)).statistic;
        const sum = local.reduce((total, one) => total + one, 0);
        expect(sum / weightConstants(weights).s0).toBeCloseTo(global, 9);
        if (style === 'row_standardised') {
          expect(sum / values.length).toBeCloseTo(global, 9);
        }
      }),
    );
  });

  it.each(styles)('has the moments of all arrangements that keep the own value (%s)', (style) => {
    const weights = spatialWeights(neighbourListOf(ROWS), { style });
    const { conditional } = successOf(localMoran(Float64Array.from(VALUES), weights));
    for (const area of VALUES.keys()) {
      const [mean, variance] = meanAndVariance(
        ordersKeeping(area).map((order) => successOf(localMoran(order, weights)).statistic[area]!),
      );
      expect(conditional.expected[area]).toBeCloseTo(mean, 12);
      expect(conditional.variance[area]).toBeCloseTo(variance, 12);
    }
  });

  it.each(styles)('has the moments of all arrangements whatever (%s)', (style) => {
    const weights = spatialWeights(neighbourListOf(ROWS), { style });
    const { total } = successOf(localMoran(Float64Array.from(VALUES), weights));
    const all = allOrders(VALUES).map(
      (order) => successOf(localMoran(Float64Array.from(order), weights)).statistic,
    );
    for (const area of VALUES.keys()) {
      const [mean, variance] = meanAndVariance(all.map((statistic) => statistic[area]!));
      expect(total.expected[area]).toBeCloseTo(mean, 12);
      expect(total.variance[area]).toBeCloseTo(variance, 12);
    }
  });

  it('says nothing of areas without neighbours', () => {
    const weights = spatialWeights(neighbourListOf([[1], [0, 2], [1], []]), { style: 'binary' });
    const local = successOf(localMoran(Float64Array.of(1, 2, 5, 9), weights));
    expect(local.statistic[3]).toBeNaN();
    expect(local.conditional.pTwoSided[3]).toBeNaN();
    expect(local.total.z[3]).toBeNaN();
    expect(local.quadrants[3]).toBeNull();
  });

  it('finds no quadrant and no significance in the last digit of an area on the mean', () => {
    const weights = spatialWeights(neighbourListOf([[1, 2], [0, 2], [0, 1, 3], [2, 4], [3]]), {
      style: 'row_standardised',
    });
    // The mean of these is 0.3 but for rounding.
    const local = successOf(localMoran(Float64Array.of(0.1, 0.5, 0.1 + 0.2, 0.2, 0.4), weights));
    expect(local.quadrants[2]).toBeNull();
    expect(local.conditional.pTwoSided[2]).toBeNaN();
  });

  it('says nothing of an area whose surroundings could not be other than they are', () => {
    const weights = spatialWeights(neighbourListOf([[1], [0, 2], [1, 3], [2]]), {
      style: 'binary',
    });
    const values = Float64Array.of(0.1, 0.1, 0.7, 0.1);
    expect(successOf(localMoran(values, weights)).conditional.pTwoSided[2]).toBeNaN();
    expect(successOf(localGetisOrd(values, weights)).test.z[2]).toBeNaN();
  });

  it('names the quadrant by the area first and its surroundings second', () => {
    expect([
      quadrantOf(1, 1),
      quadrantOf(1, -1),
      quadrantOf(-1, 1),
      quadrantOf(-1, -1),
      quadrantOf(0, 1),
      quadrantOf(1, 0),
    ]).toEqual(['HH', 'HL', 'LH', 'LL', null, null]);
  });
});

describe('Getis–Ord G and G*', () => {
  it.each([
    ['G', 'binary'],
    ['G', 'row_standardised'],
  ] as const)('%s (%s) has the moments of all arrangements that keep the own value', (_, style) => {
    const weights = spatialWeights(neighbourListOf(ROWS), { style });
    const values = Float64Array.from(VALUES);
    const { share, test } = successOf(localGetisOrd(values, weights));
    for (const area of VALUES.keys()) {
      const [mean, variance] = meanAndVariance(
        ordersKeeping(area).map((order) => successOf(localGetisOrd(order, weights)).share[area]!),
      );
      expect(test.z[area]).toBeCloseTo((share[area]! - mean) / Math.sqrt(variance), 9);
    }
  });

  it('G* has the moments of all arrangements whatever', () => {
    const weights = spatialWeights(neighbourListOf(ROWS), { style: 'binary', includesSelf: true });
    const { share, test } = successOf(localGetisOrd(Float64Array.from(VALUES), weights));
    const all = allOrders(VALUES).map(
      (order) => successOf(localGetisOrd(Float64Array.from(order), weights)).share,
    );
    for (const area of VALUES.keys()) {
      const [mean, variance] = meanAndVariance(all.map((one) => one[area]!));
      expect(test.z[area]).toBeCloseTo((share[area]! - mean) / Math.sqrt(variance), 9);
    }
  });

  it('is the share of the neighbours in the whole, with or without the area itself', () => {
    const values = Float64Array.from(VALUES);
    const list = neighbourListOf(ROWS);
    const others = successOf(localGetisOrd(values, spatialWeights(list, { style: 'binary' })));
    expect(others.share[0]).toBeCloseTo((1 + 4) / (24 - 3), 12);
    const all = successOf(
      localGetisOrd(values, spatialWeights(list, { style: 'binary', includesSelf: true })),
    );
    expect(all.share[0]).toBeCloseTo((3 + 1 + 4) / 24, 12);
  });

  it('keeps its deviates when the same amount is added everywhere', () => {
    fc.assert(
      fc.property(anyTown, fc.boolean(), ({ values, neighbours }, includesSelf) => {
        const weights = spatialWeights(neighbours, { style: 'binary', includesSelf });
        const z = successOf(localGetisOrd(values, weights)).test.z;
        const lifted = values.map((value) => 2 * value + 4096);
        const after = successOf(localGetisOrd(lifted, weights)).test.z;
        expectSame(after, z);
      }),
    );
  });

  it('says nothing of an area without neighbours, linked to everybody, or in a sum of nothing', () => {
    const weights = spatialWeights(neighbourListOf([[1, 2, 3], [0], [0], [0], []]), {
      style: 'binary',
    });
    const { share, test } = successOf(localGetisOrd(Float64Array.of(1, 2, 5, 9, 4), weights));
    expect(test.z[4]).toBeNaN();
    expect(share[4]).toBeNaN();
    const everybody = spatialWeights(neighbourListOf([[1, 2, 3], [0], [0], [0]]), {
      style: 'binary',
    });
    const around = successOf(localGetisOrd(Float64Array.of(1, 2, 5, 9), everybody));
    expect(around.test.z[0]).toBeNaN();
    expect(around.test.z[1]).toBeLessThan(0);
    expect(successOf(localGetisOrd(Float64Array.of(7, 0, 0, 0), everybody)).share[0]).toBeNaN();
  });
});

describe('local statistics', () => {
  it('are refused, with the reason, where they have no meaning', () => {
    const line = spatialWeights(neighbourListOf([[1], [0, 2], [1]]), { style: 'binary' });
    const alone = spatialWeights(neighbourListOf([[], [], []]), { style: 'binary' });
    for (const statistic of [localMoran, localGetisOrd]) {
      const flat = statistic(Float64Array.of(2, 2, 2), line);
      expect(flat.ok ? null : flat.problems).toEqual([{ code: 'no_variation' }]);
      const isolated = statistic(Float64Array.of(1, 2, 3), alone);
      expect(isolated.ok ? null : isolated.problems).toEqual([{ code: 'no_neighbours' }]);
      expect(() => statistic(Float64Array.of(1, 2), line)).toThrow(RangeError);
      expect(() => statistic(Float64Array.of(1, Number.NaN, 2), line)).toThrow(RangeError);
    }
    const selves = spatialWeights(neighbourListOf([[1], [0, 2], [1]]), {
      style: 'binary',
      includesSelf: true,
    });
    expect(() => localMoran(Float64Array.of(1, 2, 3), selves)).toThrow(RangeError);
  });

  it('do not depend on the order of the areas', () => {
    fc.assert(
      fc.property(anyTown, ({ values, neighbours }) => {
        const size = values.length;
        const turned = neighbourListOf(
          Array.from({ length: size }, (_, area) =>
            Array.from(
              neighbours.neighbour.subarray(
                neighbours.start[size - 1 - area]!,
                neighbours.start[size - area]!,
              ),
              (other) => size - 1 - other,
            ),
          ),
        );
        const one = successOf(
          localMoran(values, spatialWeights(neighbours, { style: 'row_standardised' })),
        );
        const other = successOf(
          localMoran(values.toReversed(), spatialWeights(turned, { style: 'row_standardised' })),
        );
        expectSame(other.statistic.toReversed(), one.statistic);
        expectSame(other.conditional.pTwoSided.toReversed(), one.conditional.pTwoSided);
      }),
    );
  });
});

describe('conditional permutation', () => {
  const weights = spatialWeights(neighbourListOf(ROWS), { style: 'row_standardised' });
  const values = Float64Array.from(VALUES);

  it('comes close to the share of all arrangements that keep the own value', () => {
    const permutations = 20_000;
    const counts = permuteLocalMoran(values, weights, { permutations, random: createRandom('a') });
    for (const area of VALUES.keys()) {
      const lagOf = (order: Float64Array) =>
        ROWS[area]!.reduce((sum, other) => sum + order[other]!, 0);
      const orders = ordersKeeping(area);
      const high = orders.filter((order) => lagOf(order) >= lagOf(values) - 1e-9).length;
      expect(counts.atLeast[area]! / permutations).toBeCloseTo(high / orders.length, 1.5);
    }
  });

  it('is the same for the same seed and another for another', () => {
    const draw = (seed: string) =>
      permuteLocalMoran(values, weights, { permutations: 500, random: createRandom(seed) });
    expect(draw('a')).toEqual(draw('a'));
    expect(draw('a')).not.toEqual(draw('b'));
  });

  it('never gives a probability below one in rounds plus one, and covers every round', () => {
    fc.assert(
      fc.property(
        anyTown,
        fc.integer({ min: 1, max: 30 }),
        fc.boolean(),
        fc.boolean(),
        ({ values: figures, neighbours }, permutations, includesSelf, withReplacement) => {
          const counts = permuteLocalGetisOrd(
            figures,
            spatialWeights(neighbours, { style: 'binary', includesSelf }),
            { permutations, withReplacement, random: createRandom('floor') },
          );
          counts.atLeast.forEach((atLeast, area) => {
            expect(atLeast + counts.atMost[area]!).toBeGreaterThanOrEqual(permutations);
          });
          for (const alternative of ['greater', 'less', 'two_sided', 'folded'] as const) {
            for (const p of pseudoProbabilities(counts, alternative)) {
              expect(p).toBeGreaterThanOrEqual(1 / (permutations + 1));
              expect(p).toBeLessThanOrEqual(1);
            }
          }
        },
      ),
    );
  });

  it('calls equal what differs only by the order of its sum, so that ties count on both sides', () => {
    const flat = Float64Array.of(0.1, 0.2, 0.3, 0.1, 0.2, 0.3);
    const everybody = spatialWeights(
      neighbourListOf([0, 1, 2, 3, 4, 5].map((a) => [0, 1, 2, 3, 4, 5].filter((b) => b !== a))),
      { style: 'row_standardised' },
    );
    const counts = conditionalPermutation(flat, everybody, {
      permutations: 50,
      random: createRandom('ties'),
    });
    expect([...counts.atLeast, ...counts.atMost]).toEqual(new Array(12).fill(50));
  });

  it('can be taken in steps, one per area', () => {
    const options = { permutations: 5, random: createRandom('p') };
    const shares = [...traceLocalMoranPermutation(values, weights, options)];
    expect(shares).toHaveLength(weights.size);
    expect(shares.at(-1)).toBe(1);
  });

  it('refuses a number of rounds that is none', () => {
    for (const permutations of [0, 1.5, Number.NaN]) {
      expect(() =>
        permuteLocalMoran(values, weights, { permutations, random: createRandom('x') }),
      ).toThrow(RangeError);
    }
  });
});
