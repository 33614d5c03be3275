import { ageOverlap } from '../../domain/coverage/ageOverlap.ts';
import type { Inventory } from '../../domain/offers/inventory.ts';
import { isOpenInYear } from '../../domain/offers/offerInTime.ts';
import type { OfferRecord } from '../../domain/offers/offerRecord.ts';
import { foldedWords, foldText } from '../../domain/search/foldText.ts';
import type { OfferFilter } from '../../state/need/needView.ts';

/** An offer with all that is searched in it, folded once. */
export interface SearchableOffer {
  readonly offer: OfferRecord;
  readonly folded: string;
}

export function searchableOffers(
  offers: readonly OfferRecord[],
  categoryName: (id: string) => string,
): readonly SearchableOffer[] {
  return offers.map((offer) => {
    const { name, subcategory, targetGroup, operator, address, postcode, note } = offer;
    const parts = [name, categoryName(offer.category), subcategory, targetGroup, operator];
    return { offer, folded: ` ${foldText([...parts, address, postcode, note].join(' '))}` };
  });
}

/** Offers that all parts of the filter ask for; every word of its text must begin a word of theirs. */
export function filterOffers(
  offers: readonly SearchableOffer[],
  filter: OfferFilter,
  { targetGroups }: Pick<Inventory, 'targetGroups'>,
): readonly OfferRecord[] {
  const words = foldedWords(filter.text).map((word) => ` ${word}`);
  const categories = new Set(filter.categories);
  const ages = targetGroups.find(({ id }) => id === filter.targetGroup)?.ages ?? null;
  return offers.flatMap(({ offer, folded }) => {
    const isAsked =
      words.every((word) => folded.includes(word)) &&
      (categories.size === 0 || categories.has(offer.category)) &&
      (filter.field === null || offer.field === filter.field) &&
      (filter.operator === null || offer.operator === filter.operator) &&
      // An offer that states no ages is for all.
      (ages === null || ageOverlap(offer.ages, ages) !== 0) &&
      (filter.year === null || isOpenInYear(offer, filter.year));
    return isAsked ? [offer] : [];
  });
}
