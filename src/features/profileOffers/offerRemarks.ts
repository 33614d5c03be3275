import { isConfirmed, type OfferRecord } from '../../domain/offers/offerRecord.ts';
import type { ProfileText } from '../../i18n/profile/profileWords.ts';

/** What must be said beside an entry; empty where there is nothing. */
export function remarksOf(offer: OfferRecord, own: ReadonlySet<string>, text: ProfileText): string {
  const isPlanned = offer.status === 'planned';
  const remarks = [
    isPlanned ? text('profileOffers.planned') : '',
    isConfirmed(offer) || isPlanned ? '' : text('profileOffers.unverified'),
    offer.position === null ? text('profileOffers.noPlace') : '',
    own.has(offer.id) ? text('profileOffers.own') : '',
  ];
  return remarks.filter((remark) => remark !== '').join(', ');
}
