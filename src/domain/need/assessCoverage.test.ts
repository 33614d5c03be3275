import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disclosed, TOWN_AREAS, type TownPlan, townInput, towns } from '../../testing/needTown.ts';
import { boundsOf } from '../indicators/addCells.ts';
import type { Cell } from '../model/cell.ts';
import { type Column, cellAt } from '../model/column.ts';
import { finish } from '../stepwise/stepwise.ts';
import {
  assessCoverage,
  traceCoverage,
  traceCoverageBases,
  traceCoverageBy,
} from './assessCoverage.ts';
import { NO_THIRD } from './needAssessment.ts';
import type { NeedQuestion } from './needQuestion.ts';

const RUNS = { numRuns: 60 };

function coverageOf(plan: TownPlan, change: Partial<NeedQuestion> = {}) {
  return assessCoverage(townInput({ ...plan, question: { ...plan.question, ...change } }).coverage);
}

/** Whether everything the one says is possible where the other is the truth. */
function expectHolds(range: Cell, truth: Cell): void {
  const [around, exact] = [boundsOf(range), boundsOf(truth)];
  if (around === null) return;
  expect(exact).not.toBeNull();
  const slack = 1e-9 * Math.max(1, Math.abs(exact!.low));
  expect(around.low).toBeLessThanOrEqual(exact!.low + slack);
  expect(around.high).toBeGreaterThanOrEqual(exact!.high - slack);
}

const columns = ['value', 'within', 'nearest', 'reached'] as const;

describe('assessCoverage', () => {
  it('holds the truth in every figure, whatever stands behind the withheld counts', () => {
    fc.assert(
      fc.property(towns, (plan) => {
        const withheld = coverageOf(plan);
        const truth = coverageOf(disclosed(plan));
        for (const name of columns) {
          for (let area = 0; area < TOWN_AREAS; area += 1) {
            expectHolds(cellAt(withheld[name], area), cellAt(truth[name], area));
          }
        }
        expectHolds(withheld.city, truth.city);
        expectHolds(withheld.nearestCity, truth.nearestCity);
      }),
      RUNS,
    );
  });

  it('is certain of a third only where every possible count gives that third', () => {
    fc.assert(
      fc.property(towns, (plan) => {
        const coverageLimits = [20, 60] as const;
        const { third, lowestThird } = coverageOf(plan, { coverageLimits });
        const truth = coverageOf(disclosed(plan), { coverageLimits });
        third.forEach((one, area) => {
          if (one !== NO_THIRD) expect(one).toBe(truth.third[area]);
          const lowest = lowestThird[area]!;
          if (lowest !== NO_THIRD) expect(truth.third[area]).toBeGreaterThanOrEqual(lowest);
        });
      }),
      RUNS,
    );
  });

  it('never covers fewer people where an offer is added', () => {
    fc.assert(
      fc.property(towns, (plan) => {
        fc.pre(plan.offers.length > 0);
        const open = disclosed(plan);
        const fewer = { ...open, offers: open.offers.slice(1) };
        const [before, after] = [fewer, open].map((one) => coverageOf(one, { measure: 'nearest' }));
        for (let area = 0; area < TOWN_AREAS; area += 1) {
          expect(after!.within.low[area]).toBeGreaterThanOrEqual(before!.within.low[area]!);
          const ways = [before!, after!].map(({ nearest }) =>
            Number.isNaN(nearest.low[area]!) ? Number.POSITIVE_INFINITY : nearest.low[area]!,
          );
          expect(ways[1]).toBeLessThanOrEqual(ways[0]!);
        }
        expect(supplyReached(coverageOf(open, CATCHMENT), open)).toBeGreaterThanOrEqual(
          supplyReached(coverageOf(fewer, CATCHMENT), fewer) - 1e-9,
        );
      }),
      RUNS,
    );
  });

  it('distributes exactly the supply that reaches anybody: Σ people × access', () => {
    fc.assert(
      fc.property(towns, fc.constantFrom('binary', 'zones'), (plan, decay) => {
        const open = disclosed(plan);
        const result = coverageOf(open, { ...CATCHMENT, decay });
        const input = townInput({
          ...open,
          question: { ...CATCHMENT, reach: open.question.reach! },
        });
        const bases = finish(traceCoverageBases(input.coverage));
        const { travelBy, demand } = bases.own;
        const travel = travelBy(input.coverage.question.travel);
        let reached = 0;
        for (let offer = 0; offer < travel.offerCount; offer += 1) {
          let people = 0;
          travel.reach(offer, open.question.reach!, (site) => {
            people += demand.atSites.low[site]!;
          });
          reached += people > 0 ? 1 : 0;
        }
        expect(supplyReached(result, open)).toBeCloseTo(reached, 6);
      }),
      RUNS,
    );
  });

  it('says the same of the areas in whatever order they are listed', () => {
    fc.assert(
      fc.property(towns, (plan) => {
        const last = TOWN_AREAS - 1;
        const turn = <Value>(list: readonly Value[]) => list.toReversed();
        const turned: TownPlan = {
          ...plan,
          rates: plan.rates.map(turn),
          inhabitants: turn(plan.inhabitants),
          youth: turn(plan.youth),
          published: turn(plan.published),
          sites: plan.sites.map((site) => ({ ...site, area: last - site.area })),
          offers: plan.offers.map((offer) => ({
            ...offer,
            area: offer.area === -1 ? -1 : last - offer.area,
          })),
        };
        const [forwards, backwards] = [coverageOf(plan), coverageOf(turned)];
        expect([...backwards.third].toReversed()).toEqual([...forwards.third]);
        forwards.value.low.forEach((low, area) => {
          const other = backwards.value.low[last - area]!;
          expect(Number.isNaN(other)).toBe(Number.isNaN(low));
          if (!Number.isNaN(low)) expect(other).toBeCloseTo(low, 9);
        });
      }),
      RUNS,
    );
  });

  it('has an interval only where a count is withheld, and people behind a share as heads', () => {
    fc.assert(
      fc.property(towns, (plan) => {
        const { within, reached } = coverageOf(disclosed(plan));
        plan.youth.forEach((youth, area) => {
          const share = within.low[area]!;
          expect(reached.low[area]).toBeCloseTo((youth * share) / 100, 9);
          expect(within.high[area]).toBe(share);
        });
      }),
      RUNS,
    );
  });

  it('shows progress from 0 to 1 and ends with the same result', () => {
    fc.assert(
      fc.property(towns, (plan) => {
        const { coverage } = townInput(plan);
        const steps = traceCoverage(coverage);
        const shares: number[] = [];
        for (;;) {
          const step = steps.next();
          if (step.done) {
            expect(step.value).toEqual(assessCoverage(coverage));
            break;
          }
          shares.push(step.value);
        }
        expect(shares).toEqual(shares.toSorted((one, other) => one - other));
        expect(shares.at(-1)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 20 },
    );
  });

  it('answers another reach, detour and decay from the same basis as from the beginning', () => {
    fc.assert(
      fc.property(
        towns,
        fc.constantFrom(300, 1500),
        fc.constantFrom(1, 1.45),
        (plan, reach, detour) => {
          const { coverage } = townInput(plan);
          const question: NeedQuestion = {
            ...coverage.question,
            reach,
            decay: 'zones',
            travel: { kind: 'straight', detour },
          };
          const again = finish(traceCoverageBy(finish(traceCoverageBases(coverage)), question));
          expect(again).toEqual(assessCoverage({ ...coverage, question }));
        },
      ),
      { numRuns: 30 },
    );
  });
});

const CATCHMENT = { measure: 'catchment', counting: 'offers' } as const;

function supplyReached({ value }: { readonly value: Column }, { youth }: TownPlan): number {
  return youth.reduce((sum, people, area) => {
    const access = value.low[area]!;
    return sum + (people === 0 ? 0 : (people * access) / 100);
  }, 0);
}
