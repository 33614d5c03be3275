/** What the package says about whether an offer exists; `planned` and `closed` may have dates. */
export type OfferStatus = 'unverified' | 'listed' | 'active' | 'planned' | 'closed' | 'moved';

/** What coverage needs to know of an offer. */
export interface Offer {
  readonly id: string;
  readonly status: OfferStatus;
  /** First and last day of operation (`YYYY-MM-DD`), null where not stated. */
  readonly opened: string | null;
  readonly closed: string | null;
  readonly ages: AgeSpan;
  /** Places; null where not stated, which is not 0. */
  readonly capacity: number | null;
}

/** Completed years of age, both ends inclusive; null leaves an end open. */
export interface AgeSpan {
  readonly from: number | null;
  readonly to: number | null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Whether an offer is in operation on a day, opening and closing day included. Without an opening day
 * it has always been there, unless it is planned; without a closing day it goes on, unless it is
 * closed or has moved away. Throws a RangeError for a date that is not `YYYY-MM-DD`.
 */
export function isOpenOn(offer: Offer, day: string): boolean {
  for (const date of [day, offer.opened, offer.closed]) {
    if (date !== null && !DAY.test(date)) {
      throw new RangeError(`isOpenOn(${offer.id}): "${date}" is not YYYY-MM-DD`);
    }
  }
  const hasOpened = offer.opened === null ? offer.status !== 'planned' : offer.opened <= day;
  const isGone = offer.status === 'closed' || offer.status === 'moved';
  const isStillOpen = offer.closed === null ? !isGone : day <= offer.closed;
  return hasOpened && isStillOpen;
}
