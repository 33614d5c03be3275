import { columnOfNumbers } from '../coverage/columnOfBounds.ts';
import { spreadDemand } from '../coverage/spreadDemand.ts';
import type { TravelCost } from '../coverage/travelCost.ts';
import type { CountedOffer } from '../offers/offerRecord.ts';
import { asPart, type Stepwise } from '../stepwise/stepwise.ts';
import { boundByTotal } from './boundByTotal.ts';
import { type CountingOffers, countingOffers } from './countingOffers.ts';
import type { CoverageInput } from './coverageInput.ts';
import type { Demand, Measured } from './demand.ts';
import type { NeedQuestion, TravelModel } from './needQuestion.ts';
import { scaled, scaledCell } from './scaled.ts';
import type { Destination } from './travel.ts';
import { travelBetween } from './travelBetween.ts';
import { traceMedianWay } from './wayMeasures.ts';

/**
 * The part of coverage that neither reach, decay, limits nor detour change: who lives where, which offers
 * count, and how far the nearest is. One basis answers all questions that differ in nothing else.
 */
export interface CoverageBasis {
  readonly input: CoverageInput;
  readonly counting: CountingOffers;
  /** Places or offers of the offers that can be travelled to, in the order of the destinations. */
  readonly amount: Float64Array;
  /** 1 for destinations that are there but state no places where places are counted. */
  readonly unstated: Uint8Array;
  readonly demand: Demand;
  travelBy(travel: TravelModel): TravelCost;
  /** Cost to the nearest offer from every site; Infinity where none is reached. */
  nearestBy(travel: TravelModel): Float64Array;
  /** The way to the nearest offer that half of the people have at most. */
  medianBy(travel: TravelModel): Measured;
}

/** Share of the run after which all ways are measured. */
const MEASURED = 0.8;

/** Works out a basis step by step. Straight lines are measured once, without detour. */
export function* traceCoverageBasis(input: CoverageInput): Stepwise<CoverageBasis> {
  const { question, offers, sites, times } = input;
  const counting = countingOffers(offers, question, input.ages);
  const placed = placedOffers(offers, counting.present);
  const destinations = placed.map((offer) => destinationOf(offers[offer]!));
  yield 0;
  const demand = demandOf(input);
  yield 0;
  const direct = travelBetween(sites, destinations, { travel: directly(question.travel), times });
  const { cost } = yield* asPart(direct.traceNearest({}), { from: 0, to: MEASURED });
  const median = yield* asPart(traceMedianWay(cost, demand), { from: MEASURED, to: 1 });
  return {
    input,
    counting,
    amount: Float64Array.from(placed, (offer) => counting.supply.amount[offer]!),
    unstated: Uint8Array.from(placed, (offer) => 1 - counting.supply.takesPart[offer]!),
    demand,
    travelBy: (travel) =>
      travel.kind === 'table' ? direct : travelBetween(sites, destinations, { travel, times }),
    nearestBy: (travel) => {
      const factor = detourOf(travel);
      return cost.map((metres) => metres * factor);
    },
    medianBy: (travel) => ({
      value: scaled(median.value, detourOf(travel)),
      city: scaledCell(median.city, detourOf(travel)),
    }),
  };
}

function directly(travel: TravelModel): TravelModel {
  return travel.kind === 'straight' ? { kind: 'straight', detour: 1 } : travel;
}

function detourOf(travel: TravelModel): number {
  return travel.kind === 'straight' ? travel.detour : 1;
}

/** The question as far as a basis depends on it: equal results mean that one basis serves both. */
export function basisQuestion(question: NeedQuestion): NeedQuestion {
  return {
    ...question,
    reach: 1,
    decay: 'binary',
    coverageLimits: null,
    travel: directly(question.travel),
  };
}

function placedOffers(offers: readonly CountedOffer[], takesPart: Uint8Array): readonly number[] {
  return offers.flatMap(({ position }, offer) =>
    takesPart[offer] === 1 && position !== null ? [offer] : [],
  );
}

function destinationOf({ id, position }: CountedOffer): Destination {
  return { id, position: position! };
}

function demandOf({ population, populationTotal, sites }: CoverageInput): Demand {
  const bounded = boundByTotal(population, populationTotal);
  return {
    sites,
    areaCount: population.state.length,
    population: bounded,
    atSites: spreadDemand(bounded, sites).atPoints,
    weights: columnOfNumbers(sites.weight),
  };
}
