import type { Offer } from '../coverage/offer.ts';
import type { OfferRecord } from './offerRecord.ts';

/** Records that describe a time more than this before the question's day are old. */
export const OLD_AFTER_YEARS = 5;

/** Whether a record describes a time long before a day (`YYYY-MM-DD`); one without a date does not. */
export function isOutdated({ asOf }: Pick<OfferRecord, 'asOf'>, day: string): boolean {
  return asOf !== null && Number(day.slice(0, 4)) - Number(asOf.slice(0, 4)) > OLD_AFTER_YEARS;
}

/**
 * Whether an offer is in operation on at least one day of a year. Without dates it always is, unless it
 * is planned, closed or has moved away.
 */
export function isOpenInYear(offer: Offer, year: number): boolean {
  const { status, opened, closed } = offer;
  const hasOpened = opened === null ? status !== 'planned' : Number(opened.slice(0, 4)) <= year;
  const isGone = status === 'closed' || status === 'moved';
  return hasOpened && (closed === null ? !isGone : Number(closed.slice(0, 4)) >= year);
}
