import { finish, type Stepwise } from '../stepwise/stepwise.ts';
import { type DistanceDecay, decayMaximum, decayWeight } from './distanceDecay.ts';
import type { Supply } from './selectSupply.ts';
import type { TravelCost } from './travelCost.ts';

export interface ReachableQuestion {
  readonly travel: TravelCost;
  readonly supply: Supply;
  readonly decay: DistanceDecay;
}

/**
 * Supply within reach of every demand point, weighted by distance: A_i = Σ_j S_j f(d_ij) (Hansen
 * 1959). With `binary` decay these are cumulative opportunities: the places or offers within a
 * distance or time, inclusive. Does not ask how many people share them; `floatingCatchment` does.
 *
 * One number per demand point, 0 where nothing is reached. Linear in the reached pairs.
 */
export function reachableSupply(question: ReachableQuestion): Float64Array {
  return finish(traceReachableSupply(question));
}

/** `reachableSupply` in steps, one per offer. */
export function* traceReachableSupply(question: ReachableQuestion): Stepwise<Float64Array> {
  const { travel, supply, decay } = question;
  if (supply.amount.length !== travel.offerCount) {
    throw new RangeError(
      `reachableSupply: ${supply.amount.length} supplies for ${travel.offerCount} offers`,
    );
  }
  const reached = new Float64Array(travel.demandCount);
  const weightOf = decayWeight(decay);
  const maximum = decayMaximum(decay);
  for (let offer = 0; offer < travel.offerCount; offer += 1) {
    yield offer / travel.offerCount;
    const amount = supply.amount[offer]!;
    if (supply.takesPart[offer] !== 1 || amount === 0) continue;
    travel.reach(offer, maximum, (point, cost) => {
      reached[point]! += amount * weightOf(cost);
    });
  }
  return reached;
}
