import type { OfferRecord } from '../../domain/offers/offerRecord.ts';

/**
 * Years in which offers open or close, the year of the question's day and the one that is asked for,
 * latest first: between them nothing changes.
 */
export function yearsOfOffers(
  offers: readonly OfferRecord[],
  day: string,
  asked: number | null,
): readonly number[] {
  const dated = offers.flatMap(({ opened, closed }) =>
    [opened, closed].flatMap((date) => (date === null ? [] : Number(date.slice(0, 4)))),
  );
  const years = [...dated, Number(day.slice(0, 4)), ...(asked === null ? [] : [asked])];
  return [...new Set(years)].sort((one, other) => other - one);
}
