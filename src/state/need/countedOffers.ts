import type { CountedOffer, OfferRecord } from '../../domain/offers/offerRecord.ts';

const listOf = new WeakMap<readonly OfferRecord[], readonly CountedOffer[]>();
const offerOf = new WeakMap<OfferRecord, CountedOffer>();

/**
 * What coverage asks of these offers. The same list gives the same list, and an offer of two lists is the
 * same in both, so that a scenario is copied to the worker beside its stock at the cost of what it changes.
 */
export function countedOffers(offers: readonly OfferRecord[]): readonly CountedOffer[] {
  const known = listOf.get(offers);
  if (known !== undefined) return known;
  const counted = offers.map(countedOffer);
  listOf.set(offers, counted);
  return counted;
}

function countedOffer(record: OfferRecord): CountedOffer {
  const known = offerOf.get(record);
  if (known !== undefined) return known;
  const { id, status, opened, closed, ages, capacity } = record;
  const { category, subcategory, operator, position, area, origin } = record;
  const inTime = { id, status, opened, closed, ages, capacity };
  const counted = { ...inTime, category, subcategory, operator, position, area, origin };
  offerOf.set(record, counted);
  return counted;
}
