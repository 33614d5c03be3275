import type { Area } from '../../domain/model/area.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import { filterOffers, type OfferFilterContext } from '../../domain/offers/filterOffers.ts';
import { NO_OFFER_FILTER } from '../../domain/offers/offerFilter.ts';
import type { OfferRecord } from '../../domain/offers/offerRecord.ts';

/** The area that stands for the whole city; null where the package has none. */
export function cityOf(areas: readonly Area[]): AreaId | null {
  return areas.find(({ role }) => role === 'city')?.id ?? null;
}

/** Offers that serve the whole city: all in its areas, and those of which no place is known. */
export function offersOfCity(
  offers: readonly OfferRecord[],
  context: OfferFilterContext,
): readonly OfferRecord[] {
  return filterOffers(offers, { ...NO_OFFER_FILTER, area: cityOf(context.areas) }, context);
}

/** Offers by the area they stand in; `areaOfOffer` is -1 for none. One list per area. */
export function offersByArea(
  offers: readonly OfferRecord[],
  areaOfOffer: Int32Array,
  areaCount: number,
): readonly (readonly OfferRecord[])[] {
  const lists = Array.from({ length: areaCount }, (): OfferRecord[] => []);
  offers.forEach((offer, index) => {
    lists[areaOfOffer[index]!]?.push(offer);
  });
  return lists;
}
