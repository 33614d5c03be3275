import type { AreaId } from '../../domain/model/ids.ts';
import type { DemandSites } from '../../domain/need/travel.ts';
import type { OfferRecord } from '../../domain/offers/offerRecord.ts';
import { csvText } from './csvText.ts';

/** Degrees to about a decimetre. */
const DECIMALS = 6;

/**
 * Where people live, with the numbers that a travel table names them by: `site_id`, coordinate, area and
 * weight. The weight is the same for every address of an area and says nothing of who lives there.
 * Places outside of all areas are left out: nobody is counted there.
 */
export function writeDwellingPlaces(
  { longitude, latitude, area, weight }: DemandSites,
  areas: readonly AreaId[],
): string {
  const rows = Array.from(area, (index, site) =>
    index === -1
      ? []
      : [[site, degrees(longitude[site]!), degrees(latitude[site]!), areas[index]!, weight[site]!]],
  );
  return csvText([['site_id', 'lon', 'lat', 'area_id', 'weight'], ...rows.flat()]);
}

/** Where offers stand, with the ids that a travel table names them by; those without a place are left out. */
export function writeDestinations(offers: readonly OfferRecord[]): string {
  const rows = offers.flatMap(({ id, name, category, position, placement }) =>
    position === null
      ? []
      : [[id, degrees(position[0]), degrees(position[1]), placement, category, name]],
  );
  return csvText([['offer_id', 'lon', 'lat', 'placement', 'category', 'name'], ...rows]);
}

function degrees(value: number): number {
  return Number(value.toFixed(DECIMALS));
}
