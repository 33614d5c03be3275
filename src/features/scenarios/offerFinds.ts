import { isOpenOn } from '../../domain/coverage/offer.ts';
import type { OfferRecord } from '../../domain/offers/offerRecord.ts';
import { foldText } from '../../domain/search/foldText.ts';

export interface OfferFinds {
  /** Offers that count for the question. */
  readonly asked: readonly OfferRecord[];
  readonly others: readonly OfferRecord[];
}

/** Finds per group; a longer list is not read, but searched. */
const MOST = 20;

/** Open offers of which every word of the query is found in one of the texts given of them. */
export function offerFinds(
  query: string,
  {
    offers,
    day,
    takesPart,
    textOf,
  }: {
    readonly offers: readonly OfferRecord[];
    readonly day: string;
    readonly takesPart: Uint8Array;
    /** Name, kind, address, area and whatever else a person may look for. */
    textOf(offer: OfferRecord): string;
  },
): OfferFinds {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  const asked: OfferRecord[] = [];
  const others: OfferRecord[] = [];
  offers.forEach((offer, index) => {
    const group = takesPart[index] === 1 ? asked : others;
    if (group.length === MOST || !isOpenOn(offer, day)) return;
    const text = foldText(textOf(offer));
    if (words.every((word) => text.includes(word))) group.push(offer);
  });
  return { asked, others };
}
