import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disclosed, type TownPlan, townInput, towns } from '../../testing/needTown.ts';
import type { Cell } from '../model/cell.ts';
import { assessQuestion } from './assessQuestion.ts';
import { compareScenario } from './compareScenario.ts';
import type { OfferStock } from './coverageInput.ts';
import { summariseScenarios } from './traceScenarios.ts';

const RUNS = { numRuns: 60 };
const headsIn = (cell: Cell) => (cell.kind === 'number' ? cell.value : Number.NaN);

/** The stock without the offers that `keeps` refuses. */
function without(plan: TownPlan, keeps: (index: number) => boolean): OfferStock {
  const { offers, areaOfOffer } = townInput(plan).coverage;
  const kept = offers.map((_, index) => index).filter(keeps);
  return {
    offers: kept.map((index) => offers[index]!),
    areaOfOffer: Int32Array.from(kept, (index) => areaOfOffer[index]!),
  };
}

function summaries(plan: TownPlan, stocks: readonly OfferStock[]) {
  const { areas, coverage } = townInput(plan);
  return summariseScenarios({ areas, coverage, stocks });
}

describe('many scenarios at once', () => {
  it('say of each what it says of itself alone', () => {
    fc.assert(
      fc.property(towns, (town) => {
        const plan = disclosed(town);
        const stocks = [without(plan, (index) => index > 0), without(plan, () => false)];
        const input = townInput(plan);
        const before = assessQuestion(input);
        const { offers, areaOfOffer } = input.coverage;
        const together = summaries(plan, stocks);
        stocks.forEach((stock, index) => {
          const reference = { offers, areaOfOffer };
          const coverage = { ...input.coverage, ...stock, reference };
          const effect = compareScenario(before, assessQuestion({ ...input, coverage }));
          const summary = together[index]!;
          expect(summary.cityAfter).toEqual(effect.cityAfter);
          expect(summary.lowAfter).toBe(effect.lowAfter);
          expect(headsIn(summary.gained) - headsIn(summary.lost)).toBeCloseTo(
            headsIn(effect.heads),
            6,
          );
        });
      }),
      RUNS,
    );
  });

  it('leave everything as it is where nothing is edited', () => {
    fc.assert(
      fc.property(towns, (plan) => {
        const [summary] = summaries(plan, [without(plan, () => true)]);
        expect(summary).toMatchObject({ offers: 0, places: 0 });
        expect(summary!.cityAfter).toEqual(summary!.cityBefore);
        expect([summary!.gained, summary!.lost].map(headsIn)).toEqual([0, 0]);
      }),
      RUNS,
    );
  });

  it('bring nobody within reach by closing offers', () => {
    fc.assert(
      fc.property(towns, (town) => {
        const plan = disclosed(town);
        const [summary] = summaries(plan, [without(plan, (index) => index % 2 === 0)]);
        expect(headsIn(summary!.gained)).toBe(0);
        expect(headsIn(summary!.lost)).toBeGreaterThanOrEqual(0);
        expect(summary!.offers).toBe(0 - Math.floor(plan.offers.length / 2));
      }),
      RUNS,
    );
  });
});
