import type { TravelCost } from '../coverage/travelCost.ts';
import type { LonLat } from '../offers/offerRecord.ts';

/** Where the people of a city live: its settlement points, one entry each. */
export interface DemandSites {
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  /** Index of the area, -1 where the point lies in none. */
  readonly area: Int32Array;
  /** Share of the area's people in any unit, such as 1 per address. */
  readonly weight: Float64Array;
}

/**
 * Travel times or distances from a file, computed elsewhere. `origins` says whether `origin` counts
 * areas (all sites of the area then have the same way) or sites. Pairs left out cannot be travelled;
 * none is given twice.
 */
export interface TravelTimes {
  readonly unit: TravelCost['unit'];
  readonly origins: 'areas' | 'sites';
  readonly offers: readonly string[];
  /** Index into `offers`, index of the origin, and cost: one entry per pair. */
  readonly offer: Uint32Array;
  readonly origin: Uint32Array;
  readonly cost: Float64Array;
}

/** An offer that can be travelled to. */
export interface Destination {
  readonly id: string;
  readonly position: LonLat;
}
