import { finish } from '../stepwise/stepwise.ts';
import { groupByIndex } from './groupByIndex.ts';
import {
  assertCost,
  assertMaskLength,
  keepNearest,
  nothingReached,
  type TravelCost,
} from './travelCost.ts';

/** Entry n says: from `demand[n]` to `offer[n]` at `cost[n]`. Pairs left out cannot be travelled. */
export interface CostMatrix {
  readonly unit: TravelCost['unit'];
  readonly offerCount: number;
  readonly demandCount: number;
  readonly offer: Uint32Array;
  readonly demand: Uint32Array;
  readonly cost: Float64Array;
}

/**
 * Travel costs from a table, such as walking times of a routing engine. Infinity means that there is
 * no way. Throws a RangeError for NaN or negative costs, unknown indices and pairs given twice.
 * Memory and set-up are linear in the pairs given.
 */
export function matrixTravelCost(matrix: CostMatrix): TravelCost {
  const { offerCount, demandCount, demand, cost } = matrix;
  checkEntries(matrix);
  const byOffer = groupByIndex(matrix.offer, offerCount);
  checkPairsAreUnique(byOffer, matrix);

  const reach: TravelCost['reach'] = (offer, maximumCost, visit) => {
    const end = byOffer.start[offer + 1]!;
    for (let position = byOffer.start[offer]!; position < end; position += 1) {
      const entry = byOffer.members[position]!;
      const value = cost[entry]!;
      if (value <= maximumCost && value < Number.POSITIVE_INFINITY) visit(demand[entry]!, value);
    }
  };

  const traceNearest: TravelCost['traceNearest'] = function* ({
    takesPart,
    maximumCost = Number.POSITIVE_INFINITY,
  }) {
    assertMaskLength(takesPart, offerCount);
    const found = nothingReached(demandCount);
    for (let offer = 0; offer < offerCount; offer += 1) {
      yield offer / offerCount;
      if (takesPart !== undefined && takesPart[offer] !== 1) continue;
      reach(offer, maximumCost, (point, value) => {
        keepNearest(found, point, offer, value);
      });
    }
    return found;
  };

  return {
    unit: matrix.unit,
    offerCount,
    demandCount,
    reach,
    traceNearest,
    nearest: (options) => finish(traceNearest(options)),
  };
}

function checkEntries({ offer, demand, cost, demandCount }: CostMatrix): void {
  if (offer.length !== cost.length || demand.length !== cost.length) {
    throw new RangeError(
      `matrixTravelCost: ${offer.length} offers, ${demand.length} demand points, ${cost.length} costs`,
    );
  }
  for (let entry = 0; entry < cost.length; entry += 1) {
    assertCost(cost[entry]!, `matrixTravelCost, entry ${entry}`);
    if (demand[entry]! >= demandCount) {
      throw new RangeError(
        `matrixTravelCost: entry ${entry} names demand point ${demand[entry]} of ${demandCount}`,
      );
    }
  }
}

function checkPairsAreUnique(
  byOffer: { readonly start: Uint32Array; readonly members: Uint32Array },
  { demand, demandCount, offerCount }: CostMatrix,
): void {
  const seenFor = new Int32Array(demandCount).fill(-1);
  for (let offer = 0; offer < offerCount; offer += 1) {
    for (
      let position = byOffer.start[offer]!;
      position < byOffer.start[offer + 1]!;
      position += 1
    ) {
      const point = demand[byOffer.members[position]!]!;
      if (seenFor[point] === offer) {
        throw new RangeError(
          `matrixTravelCost: offer ${offer} and demand point ${point} are given twice`,
        );
      }
      seenFor[point] = offer;
    }
  }
}
