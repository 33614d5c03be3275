import type { Stepwise } from '../stepwise/stepwise.ts';

/**
 * What it costs to get from demand points to offers, whatever computed it: a table of walking times, a
 * street network, or straight lines with a detour factor. Offers and demand points are known by their
 * index. A pair that is not visited cannot be travelled.
 */
export interface TravelCost {
  readonly unit: 'metres' | 'minutes';
  readonly offerCount: number;
  readonly demandCount: number;
  /**
   * Calls `visit` once for every demand point from which `offer` is reached at a cost of at most
   * `maximumCost` (inclusive; Infinity for no limit), in no particular order. `visit` must not start
   * another search.
   */
  reach(offer: number, maximumCost: number, visit: VisitDemand): void;
  /** The cheapest offer of every demand point among the offers that take part. */
  nearest(options: NearestOptions): Nearest;
  /** `nearest` in steps. */
  traceNearest(options: NearestOptions): Stepwise<Nearest>;
}

export type VisitDemand = (demand: number, cost: number) => void;

export interface NearestOptions {
  /** 1 for offers that count; all count when left out. */
  readonly takesPart?: Uint8Array;
  /** Inclusive; no limit when left out. */
  readonly maximumCost?: number;
}

/** One entry per demand point. */
export interface Nearest {
  /** Index of the offer, the lowest among equals; -1 where none is reached. */
  readonly offer: Int32Array;
  /** Infinity where none is reached. */
  readonly cost: Float64Array;
}

/** A result of `nearest` in which nothing is reached yet. */
export function nothingReached(demandCount: number): Nearest {
  return {
    offer: new Int32Array(demandCount).fill(-1),
    cost: new Float64Array(demandCount).fill(Number.POSITIVE_INFINITY),
  };
}

/** Keeps the better of what is known and a new way to an offer. */
export function keepNearest(nearest: Nearest, demand: number, offer: number, cost: number): void {
  const best = nearest.cost[demand]!;
  const isTieOfLowerIndex = cost === best && offer < nearest.offer[demand]!;
  if (cost < best || isTieOfLowerIndex) {
    nearest.cost[demand] = cost;
    nearest.offer[demand] = offer;
  }
}

/** Throws a RangeError unless `mask` has one entry per offer. */
export function assertMaskLength(mask: Uint8Array | undefined, offerCount: number): void {
  if (mask !== undefined && mask.length !== offerCount) {
    throw new RangeError(`takesPart has ${mask.length} entries for ${offerCount} offers`);
  }
}

/** Throws a RangeError for a cost that is NaN or negative; Infinity is allowed. */
export function assertCost(cost: number, where: string): void {
  if (!(cost >= 0)) throw new RangeError(`${where}: a cost of ${cost}`);
}
