import { finish, type Stepwise } from '../stepwise/stepwise.ts';
import type { CostMatrix } from './matrixTravelCost.ts';
import type { TravelCost } from './travelCost.ts';

/**
 * All pairs within `maximumCost` (inclusive) of a travel cost as a table, so that a network is searched
 * once and asked often. Memory is linear in the pairs: leave the limit at Infinity for small sets only.
 */
export function costMatrix(travel: TravelCost, maximumCost: number): CostMatrix {
  return finish(traceCostMatrix(travel, maximumCost));
}

/** `costMatrix` in steps, one per offer. */
export function* traceCostMatrix(travel: TravelCost, maximumCost: number): Stepwise<CostMatrix> {
  const { unit, offerCount, demandCount } = travel;
  const pairs = createPairs();
  for (let offer = 0; offer < offerCount; offer += 1) {
    yield offer / offerCount;
    travel.reach(offer, maximumCost, (point, cost) => pairs.add(offer, point, cost));
  }
  return { unit, offerCount, demandCount, ...pairs.taken() };
}

const FIRST_ROOM = 1024;

/** Typed arrays that double when full: plain arrays of millions of pairs take several times as much. */
function createPairs() {
  let offers = new Uint32Array(FIRST_ROOM);
  let points = new Uint32Array(FIRST_ROOM);
  let costs = new Float64Array(FIRST_ROOM);
  let count = 0;
  const grow = () => {
    offers = enlarged(offers, new Uint32Array(2 * count));
    points = enlarged(points, new Uint32Array(2 * count));
    costs = enlarged(costs, new Float64Array(2 * count));
  };
  return {
    add(offer: number, point: number, cost: number): void {
      if (count === offers.length) grow();
      offers[count] = offer;
      points[count] = point;
      costs[count] = cost;
      count += 1;
    },
    taken: () => ({
      offer: offers.slice(0, count),
      demand: points.slice(0, count),
      cost: costs.slice(0, count),
    }),
  };
}

function enlarged<Numbers extends Uint32Array | Float64Array>(
  full: Numbers,
  larger: Numbers,
): Numbers {
  larger.set(full);
  return larger;
}
