import { createGeocoder } from '../../domain/geocode/createGeocoder.ts';
import type { Geocoder } from '../../domain/geocode/geocodeResult.ts';
import type { OfferFilterContext } from '../../domain/offers/filterOffers.ts';
import type { Inventory } from '../../domain/offers/inventory.ts';
import type { Atlas } from '../atlas.ts';

/** The package's own address points as a geocoder; null where it has none. */
export function geocoderOf(atlas: Atlas): Geocoder | null {
  const { addresses, package: whole } = atlas.store.getState().dataset;
  return addresses ? createGeocoder(addresses, [...whole.areas.map(({ name }) => name)]) : null;
}

/** What the ids of the offers' filter mean in a package, on the question's day. */
export function offerFilterContext(
  atlas: Atlas,
  { inventory, day }: { readonly inventory: Inventory; readonly day: string },
): OfferFilterContext {
  const { areas } = atlas.source.package;
  return { ...inventory, areas, day };
}

/** An id that no other device gives. */
export function newOfferId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  return `own_${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
