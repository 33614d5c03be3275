import type { OfferRecord } from '../../domain/offers/offerRecord.ts';

/** Offers that serve the whole city: all in its areas, and those of which no place is known. */
export function offersOfCity(offers: readonly OfferRecord[]): readonly OfferRecord[] {
  return offers.filter(({ area, position }) => area !== null || position === null);
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
