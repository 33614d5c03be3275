import { straightLineTravelCost } from '../coverage/straightLineTravelCost.ts';
import type { TravelCost } from '../coverage/travelCost.ts';
import type { TravelModel } from './needQuestion.ts';
import { tableTravel } from './tableTravel.ts';
import type { DemandSites, Destination, TravelTimes } from './travel.ts';

/**
 * Travel cost between sites and destinations by a travel model. A table that does not know a destination
 * gives no way to it. Throws a RangeError where the model asks for a table and none is
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
  return tableTravel(sites, destinations, times);
}
