import { addCells } from '../indicators/addCells.ts';
import type { Cell } from '../model/cell.ts';
import type { AreaId } from '../model/ids.ts';
import type { CountedOffer } from '../offers/offerRecord.ts';
import { asPart, finish, type Stepwise } from '../stepwise/stepwise.ts';
import { traceCoverageBy } from './assessCoverage.ts';
import { type AreaEffect, type CoverageAnswer, compareScenario } from './compareScenario.ts';
import { type CoverageBasis, traceCoverageBasis } from './coverageBasis.ts';
import type { CoverageInput, OfferStock } from './coverageInput.ts';

export interface CompareScenariosInput {
  readonly areas: readonly AreaId[];
  /** Of the stock, without any scenario. */
  readonly coverage: CoverageInput;
  /** The stock after the edits of each scenario. */
  readonly stocks: readonly OfferStock[];
}

/** One scenario in one row: what it brings, takes and asks for. */
export interface ScenarioSummary {
  readonly cityBefore: Cell;
  readonly cityAfter: Cell;
  /** People who come within reach, and people who fall out of it; neither is below 0. */
  readonly gained: Cell;
  readonly lost: Cell;
  /** Areas whose coverage is certainly low. */
  readonly lowBefore: number;
  readonly lowAfter: number;
  /** Offers and stated places that count for the question, more or fewer than in the stock. */
  readonly offers: number;
  readonly places: number;
  /** Counting offers of the scenario that state no places. */
  readonly unstated: number;
}

/** What each scenario changes, all measured by the limits of the stock; the same order as `stocks`. */
export function summariseScenarios(input: CompareScenariosInput): readonly ScenarioSummary[] {
  return finish(traceScenarios(input));
}

/** `summariseScenarios` in steps. The ways of the stock are measured once for all scenarios. */
export function* traceScenarios({
  areas,
  coverage,
  stocks,
}: CompareScenariosInput): Stepwise<readonly ScenarioSummary[]> {
  const share = 1 / (stocks.length + 1);
  const reference = yield* asPart(traceCoverageBasis(coverage), { from: 0, to: share });
  const answer = function* (own: CoverageBasis): Stepwise<CoverageAnswer> {
    const result = yield* traceCoverageBy({ own, reference }, coverage.question);
    const { population, populationTotal: populationCity } = coverage;
    return { areas, population, populationCity, coverage: result };
  };
  const before = yield* asPart(answer(reference), { from: share, to: share });
  const summaries: ScenarioSummary[] = [];
  for (const stock of stocks) {
    const from = share * (summaries.length + 1);
    const basis = traceCoverageBasis({ ...coverage, ...stock });
    const own = yield* asPart(basis, { from, to: from + share * 0.8 });
    const after = yield* asPart(answer(own), { from: from + share * 0.8, to: from + share });
    summaries.push(summaryOf({ before, after }, coverage.offers, stock.offers));
  }
  return summaries;
}

function summaryOf(
  { before, after }: { readonly before: CoverageAnswer; readonly after: CoverageAnswer },
  stock: readonly CountedOffer[],
  offers: readonly CountedOffer[],
): ScenarioSummary {
  const { areas, cityBefore, cityAfter, lowBefore, lowAfter } = compareScenario(before, after);
  const amountBefore = amountOf(stock, before.coverage.takesPart);
  const amountAfter = amountOf(offers, after.coverage.takesPart);
  return {
    cityBefore,
    cityAfter,
    gained: headsOf(areas, 1),
    lost: headsOf(areas, -1),
    lowBefore,
    lowAfter,
    offers: amountAfter.offers - amountBefore.offers,
    places: amountAfter.places - amountBefore.places,
    unstated: amountAfter.unstated,
  };
}

const NOBODY: Cell = { kind: 'number', value: 0, flags: [] };

/** Heads of the areas that win (sign 1) or lose (sign -1). Heads of an area never cross 0. */
function headsOf(areas: readonly AreaEffect[], sign: 1 | -1): Cell {
  const parts = areas.flatMap(({ heads }) => {
    if (heads.kind === 'not_applicable') return [];
    const isOther =
      (heads.kind === 'number' && heads.value * sign <= 0) ||
      (heads.kind === 'interval' && (heads.low + heads.high) * sign <= 0);
    return isOther ? [] : [{ cell: heads, sign }];
  });
  return addCells([{ cell: NOBODY, sign: 1 }, ...parts]);
}

function amountOf(offers: readonly CountedOffer[], takesPart: Uint8Array) {
  const counting = offers.filter((_, offer) => takesPart[offer] === 1);
  const stated = counting.flatMap(({ capacity }) => capacity ?? []);
  return {
    offers: counting.length,
    places: stated.reduce((sum, places) => sum + places, 0),
    unstated: counting.length - stated.length,
  };
}
