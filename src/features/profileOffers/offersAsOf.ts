import type { OfferRecord } from '../../domain/offers/offerRecord.ts';

/** The earliest and the latest date that entries describe, in words; null where none states one. */
export function offersAsOf(
  offers: readonly Pick<OfferRecord, 'asOf'>[],
  language: string,
): { readonly from: string; readonly to: string } | null {
  const dates = offers.flatMap(({ asOf }) => (asOf === null ? [] : [asOf])).toSorted();
  const [from, to] = [dates[0], dates.at(-1)];
  if (from === undefined || to === undefined) return null;
  return { from: wordDate(from, language), to: wordDate(to, language) };
}

/** A year, a month or a day, as far as the entry says. */
function wordDate(date: string, language: string): string {
  if (date.length === 4) return date;
  const options: Intl.DateTimeFormatOptions =
    date.length === 7
      ? { month: 'long', year: 'numeric', timeZone: 'UTC' }
      : { dateStyle: 'medium', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(language, options).format(new Date(date));
}
