import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnOf } from '../model/column.ts';
import type { IndicatorId } from '../model/ids.ts';
import { createRandom } from '../random/createRandom.ts';
import { EVERY_AREA } from './areaStanding.ts';
import type { CompositeIndex, CompositeMethod } from './compositeIndex.ts';
import { computeComposite } from './computeComposite.ts';
import { drivingIndicators, NO_DRIVER } from './drivingIndicators.ts';
import { rankIntervals } from './rankInterval.ts';
import { rankSensitivity, traceRankSensitivity } from './rankSensitivity.ts';
import { rankSpan } from './rankVariants.ts';
import { perturbWeights, type WeightPerturbation } from './weightPerturbation.ts';

const Z_MEAN: CompositeMethod = {
  standardisation: 'z_score',
  aggregation: 'additive',
  rescale: 'none',
};

function indexOf(
  table: readonly (readonly number[])[],
  method: CompositeMethod = Z_MEAN,
  weights: readonly number[] = table.map(() => 1),
): CompositeIndex {
  const result = computeComposite({
    ...method,
    eligibility: EVERY_AREA,
    components: table.map((values, position) => ({
      indicator: `indicator ${position}` as IndicatorId,
      values: columnOf(values.map((value) => ({ kind: 'number', value, flags: [] }))),
      direction: 'high_need',
      weight: weights[position]!,
    })),
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const ANY_SPLIT: WeightPerturbation = { kind: 'dirichlet', concentration: 3 };
const A_FIFTH: WeightPerturbation = { kind: 'plus_minus', share: 0.2 };

function sensitivity(index: CompositeIndex, perturbation = ANY_SPLIT, seed = 'test', draws = 200) {
  return rankSensitivity(index, {
    perturbation,
    draws,
    coverage: 0.95,
    random: createRandom(seed),
  });
}

const tables = fc.integer({ min: 10, max: 25 }).chain((areas) =>
  fc.array(fc.uniqueArray(fc.nat(999), { minLength: areas, maxLength: areas }), {
    minLength: 2,
    maxLength: 4,
  }),
);

const random = createRandom('sample city');
const SAMPLE = Array.from({ length: 3 }, () => Array.from({ length: 41 }, () => random()));

describe('rankSensitivity', () => {
  it('holds the rank and at least 95 % of the weightings in every range, from 1 to n', () => {
    fc.assert(
      fc.property(
        tables,
        fc.constantFrom(ANY_SPLIT, A_FIFTH),
        fc.integer({ min: 1, max: 90 }),
        (table, perturbation, draws) => {
          const index = indexOf(table);
          const { ranks, intervals } = sensitivity(index, perturbation, 'x', draws);
          ranks.forEach((rank, area) => {
            expect(intervals.low[area]).toBeLessThanOrEqual(rank);
            expect(intervals.high[area]).toBeGreaterThanOrEqual(rank);
            expect(intervals.low[area]).toBeGreaterThanOrEqual(1);
            expect(intervals.high[area]).toBeLessThanOrEqual(ranks.length);
            expect(intervals.share[area]).toBeGreaterThanOrEqual(0.95);
          });
        },
      ),
      { numRuns: 40 },
    );
  });

  it('gives the same answer for the same seed, and close ones for another', () => {
    const index = indexOf(SAMPLE);
    expect(sensitivity(index, ANY_SPLIT, 'jena')).toEqual(sensitivity(index, ANY_SPLIT, 'jena'));
    const first = sensitivity(index, ANY_SPLIT, 'jena', 1000).intervals;
    const second = sensitivity(index, ANY_SPLIT, 'other', 1000).intervals;
    expect(first).not.toEqual(second);
    first.low.forEach((low, area) => {
      expect(Math.abs(low - second.low[area]!)).toBeLessThanOrEqual(4);
    });
  });

  it('follows the areas when they are listed in another order', () => {
    const turned = SAMPLE.map((values) => values.toReversed());
    const forwards = sensitivity(indexOf(SAMPLE));
    const backwards = sensitivity(indexOf(turned));
    expect([...backwards.intervals.low].toReversed()).toEqual([...forwards.intervals.low]);
    expect([...backwards.intervals.high].toReversed()).toEqual([...forwards.intervals.high]);
    expect([...backwards.drivers].toReversed()).toEqual([...forwards.drivers]);
  });

  it('is narrower the closer the weightings stay to the chosen one', () => {
    const widthOf = (perturbation: WeightPerturbation) => {
      const { low, high } = sensitivity(indexOf(SAMPLE), perturbation).intervals;
      return high.reduce((sum, worst, area) => sum + worst - low[area]!, 0);
    };
    const widths = [
      widthOf({ kind: 'dirichlet', concentration: 300 }),
      widthOf({ kind: 'dirichlet', concentration: 30 }),
      widthOf(ANY_SPLIT),
    ];
    expect(widths).toEqual(widths.toSorted((first, second) => first - second));
    expect(widthOf({ kind: 'plus_minus', share: 0.05 })).toBeLessThan(widthOf(A_FIFTH));
  });

  it('leaves an area that leads in everything at rank 1–1 with no driver', () => {
    const table = SAMPLE.map((values) => [...values, 9]);
    const { intervals, drivers } = sensitivity(indexOf(table));
    expect([intervals.low[41], intervals.high[41], intervals.share[41]]).toEqual([1, 1, 1]);
    expect(drivers[41]).toBe(NO_DRIVER);
  });

  it('names the indicator that lifts an area otherwise in the middle', () => {
    const table = SAMPLE.map((values, position) => [...values, position === 1 ? 5 : 0.5]);
    const { ranks, omissions, drivers } = sensitivity(indexOf(table));
    expect(drivers[41]).toBe(1);
    expect(ranks[41]).toBe(1);
    expect(omissions[1]!.ranks[41]).toBeGreaterThan(5);
  });

  it('names no driver only where neither an omission nor a weighting moves the rank', () => {
    const index = indexOf(SAMPLE);
    const { ranks, drivers, intervals, omissions } = sensitivity(index);
    ranks.forEach((rank, area) => {
      const moved = omissions.some((omission) => omission.ranks[area] !== rank);
      const wide = intervals.low[area] !== intervals.high[area];
      expect(drivers[area] === NO_DRIVER).toBe(!moved && !wide);
    });
  });

  it('leaves the ranks of a single indicator where they are, with nothing to omit', () => {
    const { ranks, intervals, omissions, drivers } = sensitivity(indexOf([SAMPLE[0]!]));
    expect(intervals.low).toEqual(ranks);
    expect(intervals.high).toEqual(ranks);
    expect(omissions).toEqual([]);
    expect(new Set(drivers)).toEqual(new Set([NO_DRIVER]));
  });

  it('ranks without an indicator as an index built without it does', () => {
    const weights = [1, 2, 4];
    const { omissions } = sensitivity(indexOf(SAMPLE, Z_MEAN, weights));
    const without = indexOf([SAMPLE[0]!, SAMPLE[2]!], Z_MEAN, [1, 4]);
    expect(omissions[1]!.indicator).toBe('indicator 1');
    expect(omissions[1]!.ranks).toEqual(sensitivity(without).ranks);
  });

  it('ranks under every other standardisation as an index built with it does', () => {
    const { standardisations } = sensitivity(indexOf(SAMPLE));
    expect(standardisations.map(({ standardisation }) => standardisation)).toEqual([
      'min_max',
      'rank',
      'percentile',
      'exponential',
    ]);
    for (const { standardisation, ranks } of standardisations) {
      expect(sensitivity(indexOf(SAMPLE, { ...Z_MEAN, standardisation })).ranks).toEqual(ranks);
    }
    const geometric = { ...Z_MEAN, standardisation: 'min_max', aggregation: 'geometric' } as const;
    const variants = sensitivity(indexOf(SAMPLE, geometric)).standardisations;
    expect(variants.map(({ standardisation }) => standardisation)).toEqual([
      'rank',
      'percentile',
      'exponential',
    ]);
  });

  it('spans the ranks of the index and its variants', () => {
    const span = rankSpan(Int32Array.of(2, 5), [
      { ranks: Int32Array.of(3, 5) },
      { ranks: Int32Array.of(1, 6) },
    ]);
    expect([[...span.low], [...span.high]]).toEqual([
      [1, 5],
      [3, 6],
    ]);
  });

  it('says when the areas are few', () => {
    expect(sensitivity(indexOf(SAMPLE)).fewAreas).toBe(true);
    const many = SAMPLE.map((values) => [...values, ...values.slice(0, 9)]);
    expect(sensitivity(indexOf(many)).fewAreas).toBe(false);
  });

  it('shows its progress step by step and ends with the same result', () => {
    const index = indexOf(SAMPLE);
    const options = { perturbation: A_FIFTH, draws: 4, coverage: 0.95 };
    const steps = traceRankSensitivity(index, { ...options, random: createRandom('p') });
    const shares: number[] = [];
    for (;;) {
      const step = steps.next();
      if (step.done === true) {
        expect(step.value).toEqual(
          rankSensitivity(index, { ...options, random: createRandom('p') }),
        );
        break;
      }
      shares.push(step.value);
    }
    expect(shares.length).toBeGreaterThan(4);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
  });

  it('refuses options that mean nothing', () => {
    const index = indexOf(SAMPLE);
    const refused = (options: Partial<Parameters<typeof rankSensitivity>[1]>) => {
      const valid = { perturbation: A_FIFTH, draws: 5, coverage: 0.95, random: createRandom('r') };
      expect(() => rankSensitivity(index, { ...valid, ...options })).toThrow(RangeError);
    };
    refused({ draws: 0 });
    refused({ draws: 1.5 });
    refused({ coverage: 0 });
    refused({ coverage: 1.01 });
    refused({ perturbation: { kind: 'plus_minus', share: 0 } });
    refused({ perturbation: { kind: 'plus_minus', share: 1.5 } });
    refused({ perturbation: { kind: 'dirichlet', concentration: 0 } });
    refused({ perturbation: { kind: 'dirichlet', concentration: Number.POSITIVE_INFINITY } });
  });
});

describe('rankIntervals', () => {
  it('cuts the same number of draws off either end', () => {
    const drawn = Int32Array.from({ length: 100 }, (_, draw) => draw + 1).reverse();
    const { low, high, share } = rankIntervals({
      ranks: Int32Array.of(50),
      drawn,
      draws: 100,
      coverage: 0.9,
    });
    expect([low[0], high[0], share[0]]).toEqual([6, 95, 0.9]);
  });

  it('widens to a rank that no draw reached, and holds all draws with coverage 1', () => {
    const drawn = Int32Array.of(3, 4, 5);
    const by = (rank: number, coverage: number) =>
      rankIntervals({ ranks: Int32Array.of(rank), drawn, draws: 3, coverage });
    expect([by(1, 1).low[0], by(1, 1).high[0]]).toEqual([1, 5]);
    expect([by(9, 0.1).low[0], by(9, 0.1).high[0]]).toEqual([4, 9]);
  });
});

describe('drivingIndicators', () => {
  it('takes the strongest pull where omissions leave the rank but weightings do not', () => {
    const index = indexOf(SAMPLE);
    const { ranks } = sensitivity(index);
    const steady = index.parts.map(({ indicator }) => ({ indicator, ranks }));
    const drivers = drivingIndicators({
      index,
      ranks,
      intervals: { low: ranks, high: ranks.map((rank) => rank + 1) },
      omissions: steady,
    });
    drivers.forEach((driver, area) => {
      const pulls = index.parts.map(({ scores }) => Math.abs(scores[area]!));
      expect(pulls[driver]).toBe(Math.max(...pulls));
    });
  });
});

describe('perturbWeights', () => {
  it('keeps weights within ± the share before they are brought to the sum of 1', () => {
    const next = createRandom('within');
    for (let draw = 0; draw < 500; draw += 1) {
      const [first, second, none] = perturbWeights([0.5, 0.5, 0], A_FIFTH, next);
      expect(first! / second!).toBeLessThanOrEqual(1.2 / 0.8 + 1e-12);
      expect(first! / second!).toBeGreaterThanOrEqual(0.8 / 1.2 - 1e-12);
      expect(first! + second!).toBeCloseTo(1, 12);
      expect(none).toBe(0);
    }
  });

  it('draws around the chosen weights', () => {
    const next = createRandom('around');
    for (const perturbation of [ANY_SPLIT, A_FIFTH]) {
      let sum = 0;
      for (let draw = 0; draw < 5000; draw += 1) {
        sum += perturbWeights([0.2, 0.3, 0.5], perturbation, next)[2]!;
      }
      expect(Math.abs(sum / 5000 - 0.5)).toBeLessThan(0.02);
    }
  });
});
