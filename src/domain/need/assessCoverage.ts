import type { AgeSpan } from '../coverage/offer.ts';
import { spreadDemand } from '../coverage/spreadDemand.ts';
import type { TravelCost } from '../coverage/travelCost.ts';
import type { Cell } from '../model/cell.ts';
import type { Column } from '../model/column.ts';
import type { OfferRecord } from '../offers/offerRecord.ts';
import { boundByTotal } from './boundByTotal.ts';
import { countingOffers } from './countingOffers.ts';
import {
  catchmentMeasure,
  type Demand,
  type Measured,
  perHeadMeasure,
} from './coverageMeasures.ts';
import { type CoverageResult, moreIsBetter } from './needAssessment.ts';
import type { NeedQuestion } from './needQuestion.ts';
import { limitsByThirds, thirdsOfCoverage } from './thirds.ts';
import { type DemandSites, type TravelTimes, travelBetween } from './travel.ts';
import { headsOf, medianWay, shareWithin } from './wayMeasures.ts';

export interface CoverageInput {
  readonly question: NeedQuestion;
  readonly ages: AgeSpan | null;
  /** Heads of the target group per area. */
  readonly population: Column;
  /** All heads that belong to an area, as published. */
  readonly populationTotal: Cell;
  readonly sites: DemandSites;
  /** The inventory in force. */
  readonly offers: readonly OfferRecord[];
  /** Index of the area of every offer, -1 for none. */
  readonly areaOfOffer: Int32Array;
  readonly times: TravelTimes | null;
}

/**
 * Coverage of every area by the question's measure. Where people live is known by the sites, so the
 * share and the way within one area need no count and are exact even where the count is withheld;
 * figures of the city are ranges there. Deterministic; linear in the pairs within reach.
 */
export function assessCoverage(input: CoverageInput): CoverageResult {
  const { question, population, offers } = input;
  const counting = countingOffers(offers, question, input.ages);
  const placed = placedOffers(offers, counting.supply.takesPart);
  const travel = travelBetween(
    input.sites,
    placed.map((offer) => ({ id: offers[offer]!.id, position: offers[offer]!.position! })),
    { travel: question.travel, times: input.times },
  );
  const demand = demandOf(input);
  const cost = travel.nearest({}).cost;
  const within = shareWithin(cost, question.reach, demand);
  const nearest = medianWay(cost, demand);
  const amount = Float64Array.from(placed, (offer) => counting.supply.amount[offer]!);
  const { value, city } = measured(input, { demand, travel, amount, within, nearest, counting });
  const limits = question.coverageLimits ?? limitsByThirds(value, population);
  return {
    value,
    city,
    nearest: nearest.value,
    nearestCity: nearest.city,
    reached: headsOf(within.value, population),
    limits: limits ?? [Number.NaN, Number.NaN],
    third: thirdsOfCoverage(value, limits ?? [Number.NaN, Number.NaN], {
      moreIsBetter: moreIsBetter(question.measure),
    }),
    takesPart: counting.supply.takesPart,
    leftOut: counting.leftOut,
  };
}

interface Prepared {
  readonly demand: Demand;
  readonly travel: TravelCost;
  readonly amount: Float64Array;
  readonly within: Measured;
  readonly nearest: Measured;
  readonly counting: ReturnType<typeof countingOffers>;
}

function measured(input: CoverageInput, prepared: Prepared): Measured {
  const { question } = input;
  switch (question.measure) {
    case 'share_within':
      return prepared.within;
    case 'nearest':
      return prepared.nearest;
    case 'per_head':
      return perHeadMeasure({
        supply: prepared.counting.supply,
        areaOfOffer: input.areaOfOffer,
        population: input.population,
        total: input.populationTotal,
      });
    case 'catchment':
      return catchmentMeasure({ ...prepared, question });
  }
}

function placedOffers(offers: readonly OfferRecord[], takesPart: Uint8Array): readonly number[] {
  return offers.flatMap(({ position }, offer) =>
    takesPart[offer] === 1 && position !== null ? [offer] : [],
  );
}

function demandOf({ population, populationTotal, sites }: CoverageInput): Demand {
  const bounded = boundByTotal(population, populationTotal);
  return {
    sites,
    areaCount: population.state.length,
    population: bounded,
    atSites: spreadDemand(bounded, sites).atPoints,
  };
}
