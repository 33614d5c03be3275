import { matrixTravelCost } from '../coverage/matrixTravelCost.ts';
import { straightLineTravelCost } from '../coverage/straightLineTravelCost.ts';
import type { TravelCost } from '../coverage/travelCost.ts';
import type { LonLat } from '../offers/offerRecord.ts';
import type { TravelModel } from './needQuestion.ts';

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
 * areas (all sites of the area then have the same way) or sites. Pairs left out cannot be travelled.
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

/**
 * Travel cost between sites and destinations by the question's travel model. A table that does not know
 * a destination gives no way to it. Throws a RangeError where the model asks for a table and none is
 * given.
 */
export function travelBetween(
  sites: DemandSites,
  destinations: readonly Destination[],
  model: { readonly travel: TravelModel; readonly times: TravelTimes | null },
): TravelCost {
  const { travel, times } = model;
  if (travel.kind === 'straight') {
    return straightLineTravelCost({
      offers: {
        longitude: Float64Array.from(destinations, ({ position }) => position[0]),
        latitude: Float64Array.from(destinations, ({ position }) => position[1]),
      },
      demand: sites,
      detourFactor: travel.detour,
    });
  }
  if (times === null) throw new RangeError(`travelBetween: no table "${travel.table}" is loaded`);
  return travelByTable(sites, destinations, times);
}

function travelByTable(
  sites: DemandSites,
  destinations: readonly Destination[],
  times: TravelTimes,
): TravelCost {
  const indexOf = new Map(destinations.map(({ id }, index) => [id, index]));
  const sitesOf = sitesByOrigin(sites, times);
  const offer: number[] = [];
  const demand: number[] = [];
  const cost: number[] = [];
  times.offer.forEach((position, entry) => {
    const destination = indexOf.get(times.offers[position] ?? '');
    if (destination === undefined) return;
    for (const site of sitesOf(times.origin[entry]!)) {
      offer.push(destination);
      demand.push(site);
      cost.push(times.cost[entry]!);
    }
  });
  return matrixTravelCost({
    unit: times.unit,
    offerCount: destinations.length,
    demandCount: sites.area.length,
    offer: Uint32Array.from(offer),
    demand: Uint32Array.from(demand),
    cost: Float64Array.from(cost),
  });
}

function sitesByOrigin(
  { area }: DemandSites,
  { origins }: TravelTimes,
): (origin: number) => readonly number[] {
  if (origins === 'sites') return (origin) => [origin];
  const groups = new Map<number, number[]>();
  area.forEach((index, site) => {
    const group = groups.get(index);
    if (group === undefined) groups.set(index, [site]);
    else group.push(site);
  });
  return (origin) => groups.get(origin) ?? [];
}
