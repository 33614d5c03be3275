import { type Column, emptyColumn, STATE_CODE } from '../model/column.ts';
import { finish, type Stepwise } from '../stepwise/stepwise.ts';
import { absenceOf, assertAmounts, strongerAbsence } from './absence.ts';
import { setBounds } from './columnOfBounds.ts';
import { type DistanceDecay, decayMaximum, decayWeight } from './distanceDecay.ts';
import type { Supply } from './selectSupply.ts';
import type { TravelCost } from './travelCost.ts';

export interface CatchmentQuestion {
  readonly travel: TravelCost;
  readonly supply: Supply;
  /** People of the target group at every demand point. */
  readonly demand: Column;
  /** The same weight in both steps. `binary` is 2SFCA, `zones` E2SFCA, the others gravity forms. */
  readonly decay: DistanceDecay;
}

export interface CatchmentResult {
  /** Supply per weighted head in the catchment of every offer; `not_applicable` where it has none. */
  readonly ratio: Column;
  /** Supply per head that a person at every demand point can reach; 0 where none is reached. */
  readonly access: Column;
  /** Offers that take part but reach no demand at all. Their supply is in no figure. */
  readonly unreachedOffers: readonly number[];
  /** Σ of the supply that is distributed; equals Σ demand × access. */
  readonly reachedSupply: number;
}

/**
 * Two-step floating catchment area method (Luo & Wang 2003), enhanced by distance weights (Luo & Qi
 * 2009): R_j = S_j ÷ Σ_i W(d_ij) P_i, then A_i = Σ_j W(d_ij) R_j, with d_ij up to and including the
 * decay's maximum.
 *
 * States: withheld demand makes ratios and access intervals that hold every possible value. An offer
 * whose catchment touches demand without bounds has a ratio of that state, and so has the access of
 * the points that it serves; nothing is imputed. Where withheld demand is all that an offer reaches
 * and may be 0, no upper bound exists and the state is `suppressed`.
 *
 * Linear in the reached pairs; one pass, no table of pairs. Throws a RangeError for NaN or negative
 * demand and for lengths that do not fit the travel cost.
 */
export function floatingCatchment(question: CatchmentQuestion): CatchmentResult {
  return finish(traceFloatingCatchment(question));
}

/** `floatingCatchment` in steps, one per offer. */
export function* traceFloatingCatchment(question: CatchmentQuestion): Stepwise<CatchmentResult> {
  const { travel, supply, demand, decay } = question;
  checkQuestion(question);
  const state = startCatchment(travel);
  const catchment: CatchmentPairs = {
    point: new Uint32Array(travel.demandCount),
    weight: new Float64Array(travel.demandCount),
    length: 0,
  };
  const weightOf = decayWeight(decay);
  for (let offer = 0; offer < travel.offerCount; offer += 1) {
    yield offer / travel.offerCount;
    if (supply.takesPart[offer] !== 1) continue;
    catchment.length = 0;
    travel.reach(offer, decayMaximum(decay), (point, cost) => {
      const weight = weightOf(cost);
      if (weight === 0) return;
      catchment.point[catchment.length] = point;
      catchment.weight[catchment.length] = weight;
      catchment.length += 1;
    });
    distribute(state, { offer, amount: supply.amount[offer]!, demand, catchment });
  }
  return finishCatchment(state);
}

interface CatchmentPairs {
  readonly point: Uint32Array;
  readonly weight: Float64Array;
  length: number;
}

interface CatchmentState {
  readonly ratio: Column;
  readonly accessLow: Float64Array;
  readonly accessHigh: Float64Array;
  readonly accessAbsence: Uint8Array;
  readonly unreachedOffers: number[];
  reachedSupply: number;
}

interface OneOffer {
  readonly offer: number;
  readonly amount: number;
  readonly demand: Column;
  readonly catchment: CatchmentPairs;
}

function startCatchment({ offerCount, demandCount }: TravelCost): CatchmentState {
  const ratio = emptyColumn(offerCount);
  ratio.state.fill(STATE_CODE.not_applicable);
  return {
    ratio,
    accessLow: new Float64Array(demandCount),
    accessHigh: new Float64Array(demandCount),
    accessAbsence: new Uint8Array(demandCount),
    unreachedOffers: [],
    reachedSupply: 0,
  };
}

/** Both steps for one offer: its ratio depends on no other offer. */
function distribute(state: CatchmentState, one: OneOffer): void {
  const { offer, amount, demand, catchment } = one;
  const heads = weightedHeads(demand, catchment);
  if (heads.absence === 0 && heads.high === 0) {
    state.unreachedOffers.push(offer);
    return;
  }
  state.reachedSupply += amount;
  const isUnbounded = amount > 0 && heads.low === 0;
  const absence = heads.absence === 0 && isUnbounded ? STATE_CODE.suppressed : heads.absence;
  const low = amount === 0 ? 0 : amount / heads.high;
  const high = amount === 0 ? 0 : amount / heads.low;
  setBounds(state.ratio, offer, { low, high }, absence);
  for (let pair = 0; pair < catchment.length; pair += 1) {
    const point = catchment.point[pair]!;
    const weight = catchment.weight[pair]!;
    if (absence !== 0) {
      state.accessAbsence[point] = strongerAbsence(state.accessAbsence[point]!, absence);
      continue;
    }
    state.accessLow[point]! += weight * low;
    state.accessHigh[point]! += weight * high;
  }
}

function weightedHeads(demand: Column, catchment: CatchmentPairs) {
  let low = 0;
  let high = 0;
  let absence = 0;
  for (let pair = 0; pair < catchment.length; pair += 1) {
    const point = catchment.point[pair]!;
    const reason = absenceOf(demand, point);
    if (reason !== 0) {
      absence = strongerAbsence(absence, reason);
      continue;
    }
    const weight = catchment.weight[pair]!;
    low += weight * demand.low[point]!;
    high += weight * demand.high[point]!;
  }
  const isGap = absence === STATE_CODE.not_applicable;
  return { low, high, absence: isGap ? STATE_CODE.missing : absence };
}

function finishCatchment(state: CatchmentState): CatchmentResult {
  const access = emptyColumn(state.accessLow.length);
  state.accessLow.forEach((low, point) => {
    const high = state.accessHigh[point]!;
    setBounds(access, point, { low, high }, state.accessAbsence[point]!);
  });
  const { ratio, unreachedOffers, reachedSupply } = state;
  return { ratio, access, unreachedOffers, reachedSupply };
}

function checkQuestion({ travel, supply, demand }: CatchmentQuestion): void {
  if (supply.amount.length !== travel.offerCount || demand.state.length !== travel.demandCount) {
    throw new RangeError(
      `floatingCatchment: ${supply.amount.length} supplies and ${demand.state.length} demands for ` +
        `${travel.offerCount} offers and ${travel.demandCount} demand points`,
    );
  }
  assertAmounts(demand, 'floatingCatchment, demand');
}
