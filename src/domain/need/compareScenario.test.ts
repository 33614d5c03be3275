import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  disclosed,
  number,
  TOWN_AREAS,
  type TownPlan,
  townInput,
  townOffers,
  townSites,
  towns,
} from '../../testing/needTown.ts';
import { boundsOf } from '../indicators/addCells.ts';
import { assessQuestion } from './assessQuestion.ts';
import { compareScenario } from './compareScenario.ts';
import { LOW } from './needAssessment.ts';

const RUNS = { numRuns: 60 };

/** The town before and after its first offer closes. */
function closing(plan: TownPlan) {
  const input = townInput(plan);
  const { offers, areaOfOffer } = input.coverage;
  const after = {
    ...input.coverage,
    offers: offers.slice(1),
    areaOfOffer: areaOfOffer.slice(1),
    reference: { offers, areaOfOffer },
  };
  return {
    input,
    before: assessQuestion(input),
    after: assessQuestion({ ...input, coverage: after }),
  };
}

const some = (plan: TownPlan) => fc.pre(plan.offers.length > 0);

describe('compareScenario', () => {
  it('changes heads by what two questions asked apart differ by', () => {
    fc.assert(
      fc.property(towns, (plan) => {
        some(plan);
        const { before, after } = closing(disclosed(plan));
        const { areas, heads } = compareScenario(before, after);
        const alone = assessQuestion(
          townInput({ ...disclosed(plan), offers: plan.offers.slice(1) }),
        );
        const changed = new Map(areas.map((effect) => [effect.area, effect]));
        let sum = 0;
        for (let area = 0; area < TOWN_AREAS; area += 1) {
          const [was, is] = [before, alone].map(({ coverage }) => coverage.reached.low[area]!);
          const effect = changed.get(area);
          expect(effect === undefined ? 0 : boundsOf(effect.heads)!.low).toBeCloseTo(is! - was!, 9);
          sum += is! - was!;
        }
        expect(boundsOf(heads)!.low).toBeCloseTo(sum, 9);
      }),
      RUNS,
    );
  });

  it('holds the true difference where counts are withheld', () => {
    fc.assert(
      fc.property(towns, (plan) => {
        some(plan);
        const withheld = closing(plan);
        const known = closing(disclosed(plan));
        const range = boundsOf(compareScenario(withheld.before, withheld.after).heads)!;
        const truth = boundsOf(compareScenario(known.before, known.after).heads)!.low;
        expect(range.low).toBeLessThanOrEqual(truth + 1e-9);
        expect(range.high).toBeGreaterThanOrEqual(truth - 1e-9);
      }),
      RUNS,
    );
  });

  it('finds nothing where nothing changes, and only losers where an offer closes', () => {
    fc.assert(
      fc.property(towns, (plan) => {
        const { before, after } = closing(plan);
        expect(compareScenario(before, before)).toMatchObject({ areas: [], heads: number(0) });
        const heads = compareScenario(before, after).areas.map((effect) => boundsOf(effect.heads)!);
        expect(heads.every(({ high }) => high <= 0)).toBe(true);
        const middles = heads.map(({ low, high }) => low + high);
        expect(middles).toEqual(middles.toSorted((one, other) => other - one));
      }),
      RUNS,
    );
  });

  it('counts areas of low coverage by the limits of the stock: closing makes none less low', () => {
    fc.assert(
      fc.property(towns, (plan) => {
        some(plan);
        fc.pre(plan.question.measure !== 'catchment');
        const { before, after } = closing(disclosed(plan));
        const { lowBefore, lowAfter } = compareScenario(before, after);
        expect(lowBefore).toBe([...before.coverage.third].filter((third) => third === LOW).length);
        expect(lowAfter).toBeGreaterThanOrEqual(lowBefore);
        expect(after.coverage.limits).toEqual(before.coverage.limits);
      }),
      RUNS,
    );
  });

  it('moves both ways where an offer moves, winners first', () => {
    const plan: TownPlan = {
      rates: [],
      weights: [],
      inhabitants: [900, 900, 900],
      youth: [40, 60, 10],
      published: ['number', 'masked', 'suppressed'],
      sites: [0, 1, 2].map((area) => ({ area, eastM: 4000 * area, northM: 0 })),
      offers: [{ area: 0, eastM: 0, northM: 0, capacity: null }],
      question: {},
      times: null,
    };
    const input = townInput({ ...plan, youth: [40, 2, 10] });
    const moved = townOffers([{ area: 1, eastM: 4000, northM: 0, capacity: null }]);
    const after = { ...input, coverage: { ...input.coverage, offers: moved } };
    const effect = compareScenario(assessQuestion(input), assessQuestion(after));
    expect(effect.areas.map(({ area }) => area)).toEqual([1, 0]);
    expect(effect.areas.map(({ heads }) => heads)).toEqual([
      { kind: 'interval', low: 0, high: 2, flags: [] },
      number(-40),
    ]);
    expect(effect.heads).toEqual({ kind: 'interval', low: -40, high: -38, flags: [] });
    expect(effect.areas[0]).toMatchObject({ before: number(0), after: number(100) });
  });

  it('knows no heads where counts are missing, and counts nobody without a place', () => {
    const plan: TownPlan = {
      rates: [],
      weights: [],
      inhabitants: [900, 900],
      youth: [40, 60],
      published: ['number', 'suppressed'],
      sites: [{ area: 1, eastM: 0, northM: 0 }],
      offers: [{ area: 1, eastM: 0, northM: 0, capacity: null }],
      question: { measure: 'per_head' },
      times: null,
    };
    const input = townInput(plan);
    const unknown = { ...input.coverage, populationTotal: { kind: 'missing', flags: [] } as const };
    const none = { offers: [], areaOfOffer: new Int32Array(0) };
    const before = assessQuestion({ ...input, coverage: unknown });
    const after = assessQuestion({ ...input, coverage: { ...unknown, ...none } });
    const effect = compareScenario(before, after);
    expect(effect.areas.map(({ area, heads }) => [area, heads.kind])).toEqual([[1, 'suppressed']]);
    expect(effect.heads.kind).toBe('suppressed');
    const both = {
      ...unknown,
      sites: townSites([0, 1].map((area) => ({ area, eastM: 0, northM: 0 }))),
    };
    const losers = compareScenario(
      assessQuestion({ ...input, coverage: both }),
      assessQuestion({ ...input, coverage: { ...both, ...none } }),
    );
    expect(losers.areas.map(({ heads }) => heads.kind)).toEqual(['suppressed', 'number']);
    // Per head of an area, an offer counts even where nobody’s place is known.
    const inFirst = { ...input.coverage, areaOfOffer: Int32Array.of(0) };
    const nowhere = compareScenario(
      assessQuestion({ ...input, coverage: inFirst }),
      assessQuestion({ ...input, coverage: { ...inFirst, areaOfOffer: Int32Array.of(-1) } }),
    );
    expect(nowhere.areas.map(({ area, heads }) => [area, heads.kind])).toEqual([
      [0, 'not_applicable'],
    ]);
    expect(nowhere.heads).toEqual(number(0));
  });
});
