import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbers, type TownPlan, townInput, towns } from '../../testing/needTown.ts';
import { columnOf } from '../model/column.ts';
import { assessNeed, type NeedInput } from './assessNeed.ts';
import { HIGH, NO_THIRD } from './needAssessment.ts';

const RATES = [12, 3, 8, 1, 9, 4, 7, 2, 10, 6, 5, 11];
const LARGE: TownPlan = {
  rates: [RATES, RATES.map((rate) => 13 - rate)],
  weights: [100, 0],
  inhabitants: RATES.map(() => 1000),
  youth: RATES,
  published: RATES.map(() => 'number'),
  sites: [],
  offers: [],
  question: {},
  times: null,
};

function needWith(change: Partial<NeedInput>, plan: TownPlan = LARGE) {
  return assessNeed({ ...townInput(plan).need, ...change });
}

/** Ranks by hand: one more than the number of greater values. */
const ranksOf = (values: readonly number[]) =>
  values.map((value) => 1 + values.filter((other) => other > value).length);

describe('assessNeed', () => {
  it('ranks by the one indicator that has a weight', () => {
    const { ranks, index, problem } = needWith({});
    expect([...ranks]).toEqual(ranksOf(RATES));
    expect([index?.parts.length, problem]).toEqual([1, null]);
  });

  it('turns an indicator round whose low values mean need', () => {
    const { need } = townInput(LARGE);
    const figures = need.figures.map((one) => ({ ...one, polarity: 'low_need' as const }));
    expect([...needWith({ figures }).ranks]).toEqual(ranksOf(RATES.map((rate) => -rate)));
    const directed = figures.map((one) => ({
      ...one,
      part: { ...one.part, direction: 'high_need' as const },
    }));
    expect([...needWith({ figures: directed }).ranks]).toEqual(ranksOf(RATES));
  });

  it('refuses a neutral indicator without a direction, and takes it with one', () => {
    const { need } = townInput(LARGE);
    const figures = need.figures.map((one) => ({ ...one, polarity: 'neutral' as const }));
    expect(() => needWith({ figures })).toThrow('rate_0');
    const directed = figures.map((one) => ({
      ...one,
      part: { ...one.part, direction: 'low_need' as const },
    }));
    expect(needWith({ figures: directed }).ranks[0]).toBe(12);
  });

  it('leaves areas below the minimum population without rank and third', () => {
    const inhabitants = numbers(RATES.map((_, area) => (area === 0 ? 299 : 300)));
    const { ranks, third } = needWith({ inhabitants });
    expect([ranks[0], third[0]]).toEqual([0, NO_THIRD]);
    expect([...ranks].toSorted((one, other) => one - other)).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
    ]);
  });

  it('has no rank at all where all areas are below the minimum population', () => {
    const { index, problem, ranks, third } = needWith({
      inhabitants: numbers(RATES.map(() => 10)),
    });
    expect([index, problem?.code]).toEqual([null, 'too_few_areas']);
    expect([...new Set([...ranks, ...third])]).toEqual([0, NO_THIRD]);
  });

  it('checks no population where the package has none', () => {
    expect([...needWith({ inhabitants: null }).ranks]).toEqual(ranksOf(RATES));
  });

  it('says why there is no index, with an entry for every area', () => {
    const empty = needWith({ figures: [], inhabitants: null });
    expect([empty.problem?.code, empty.ranks.length, empty.third.length]).toEqual([
      'no_weight',
      12,
      12,
    ]);
    const none = needWith({}, { ...LARGE, weights: [0, 0] });
    expect(none.problem?.code).toBe('no_weight');
    const alike = needWith({}, { ...LARGE, rates: [RATES.map(() => 5), RATES] });
    expect(alike.problem?.code).toBe('all_constant');
  });

  it('gives an area with a withheld figure no rank, and the others theirs without it', () => {
    const [first, ...others] = RATES;
    const values = columnOf([
      { kind: 'interval', low: first! - 1, high: first! + 1, flags: [] },
      ...others.map((value) => ({ kind: 'number', value, flags: [] }) as const),
    ]);
    const { need } = townInput(LARGE);
    const { ranks } = needWith({ figures: need.figures.map((one) => ({ ...one, values })) });
    expect([...ranks]).toEqual([0, ...ranksOf(others)]);
  });

  it('does not depend on the order of the areas or on the unit of the weights', () => {
    fc.assert(
      fc.property(towns, (plan) => {
        const turned = {
          ...plan,
          rates: plan.rates.map((rates) => rates.toReversed()),
          inhabitants: plan.inhabitants.toReversed(),
          weights: plan.weights.map((weight) => weight / 2),
        };
        const [one, other] = [plan, turned].map((town) => assessNeed(townInput(town).need));
        expect([...other!.ranks].toReversed()).toEqual([...one!.ranks]);
        expect([...other!.third].toReversed()).toEqual([...one!.third]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('assessNeed by status and dynamics', () => {
  const byStatus = (change: (area: number) => number | null) => {
    const { need } = townInput({
      ...LARGE,
      weights: [1, 9],
      question: { index: 'status_dynamics' },
    });
    const figures = need.figures.map((one) => {
      const changes = RATES.map((_, area) => change(area));
      const isKnown = changes.every((value) => value !== null);
      return { ...one, change: isKnown ? numbers(changes as number[]) : null };
    });
    return assessNeed({ ...need, figures });
  };

  it('ranks by status with equal weights, and classes every considered area', () => {
    const { ranks, statusDynamics, index } = byStatus((area) => area % 5);
    expect(index?.parts.map(({ weight }) => weight)).toEqual([0.5, 0.5]);
    expect(statusDynamics?.codes.length).toBe(12);
    // Two opposite indicators cancel out: all areas are alike.
    expect(new Set(ranks)).toEqual(new Set([1]));
  });

  it('leaves out what has no weight', () => {
    const { need } = townInput({ ...LARGE, question: { index: 'status_dynamics' } });
    const figures = need.figures.map((one) => ({ ...one, change: numbers(RATES) }));
    const { ranks, third } = assessNeed({ ...need, figures });
    expect([...ranks]).toEqual(ranksOf(RATES));
    expect(third[0]).toBe(HIGH);
  });

  it('knows the reason why an area is left out of the whole index', () => {
    const { need } = townInput({ ...LARGE, question: { index: 'status_dynamics' } });
    const figures = need.figures.map((one) => ({ ...one, change: numbers(RATES) }));
    const inhabitants = numbers(RATES.map((_, area) => (area === 3 ? 10 : 900)));
    const { index, ranks } = assessNeed({ ...need, figures, inhabitants });
    expect([ranks[3], index?.standings[3]]).toEqual([0, 2]);
  });

  it('has no index where no indicator has figures of two years before, or areas are too few', () => {
    expect(byStatus(() => null).problem?.code).toBe('no_earlier_figures');
    const { need } = townInput({ ...LARGE, question: { index: 'status_dynamics' } });
    const figures = need.figures.map((one) => ({ ...one, change: numbers(RATES) }));
    const small = assessNeed({ ...need, figures, inhabitants: numbers(RATES.map(() => 1)) });
    expect([small.problem?.code, small.statusDynamics]).toEqual(['too_few_areas', null]);
  });
});
