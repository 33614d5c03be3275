import { isConfirmed, type OfferRecord } from '../../domain/offers/offerRecord.ts';
import type { NeedText } from '../../i18n/need/needCatalogue.ts';
import type { NeedShown } from '../../state/need/needShown.ts';

/** What matters about an offer in a line: of when the record is, and why it does not count. */
export function describeOffer(
  { offers, stock, assessment }: Pick<NeedShown, 'offers' | 'stock' | 'assessment'>,
  offer: OfferRecord,
  text: NeedText,
): readonly string[] {
  const index = offers.indexOf(offer);
  const { coverage } = assessment;
  const reason = coverage.leftOut.find((one) => one.offer === index)?.reason;
  const before = stock.find(({ id }) => id === offer.id);
  const remarks: string[] = [];
  if (before === undefined) remarks.push(text('needMap.offer.added'));
  else if (before !== offer) remarks.push(text('needMap.offer.changed'));
  if (offer.status === 'closed') remarks.push(text('needMap.offer.closed'));
  else if (reason === 'unconfirmed') remarks.push(text('needMap.offer.notConfirmed'));
  else if (reason !== undefined) remarks.push(text(`needMap.offer.${reason}`));
  else if (coverage.takesPart[index] !== 1) remarks.push(text('needMap.offer.not_asked'));
  else if (!isConfirmed(offer)) remarks.push(text('needMap.offer.unconfirmed'));
  remarks.push(
    offer.asOf === null
      ? text('needMap.offer.undated')
      : text('needMap.offer.asOf', { date: offer.asOf }),
  );
  return remarks;
}
