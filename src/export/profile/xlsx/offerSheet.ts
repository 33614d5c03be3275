import type { WriteSheet } from 'hucre/xlsx';
import { isConfirmed, type OfferRecord } from '../../../domain/offers/offerRecord.ts';
import type { ProfileReport } from '../profileReport.ts';
import type { SeriesContext } from '../seriesContext.ts';
import { type SheetCell, textCell, typedSheet } from './sheetRows.ts';

/** About a metre. */
const DEGREE_DECIMALS = 5;

/** Every offer of every area of the series, one row each; no sheet where the package has none. */
export function offerSheets(
  reports: readonly ProfileReport[],
  context: SeriesContext,
): readonly WriteSheet[] {
  const { text } = context.words;
  const rows = reports.flatMap((report) =>
    (report.offers?.records ?? []).map((offer) => offerRow(report, offer, context)),
  );
  if (rows.length === 0) return [];
  const columns = [
    { heading: text('profileSeries.column.areaId'), width: 10 },
    { heading: text('profileSeries.column.area'), width: 24 },
    { heading: text('profileExport.offer.id'), width: 16 },
    { heading: text('profileExport.offer.name'), width: 48 },
    { heading: text('profileExport.offer.category'), width: 30 },
    { heading: text('profileExport.offer.remarks'), width: 36 },
    { heading: text('profileExport.offer.longitude'), width: 11 },
    { heading: text('profileExport.offer.latitude'), width: 11 },
  ];
  return [typedSheet(text('profile.section.offers'), columns, rows)];
}

function offerRow(
  { area, offers }: ProfileReport,
  offer: OfferRecord,
  { words: { text, format } }: SeriesContext,
): readonly SheetCell[] {
  const category = offers?.inventory.categories.find(({ id }) => id === offer.category);
  const isPlanned = offer.status === 'planned';
  const remarks = [
    isPlanned ? text('profileOffers.planned') : '',
    isConfirmed(offer) || isPlanned ? '' : text('profileOffers.unverified'),
    offer.position === null ? text('profileOffers.noPlace') : '',
    offers?.own.has(offer.id) === true ? text('profileOffers.own') : '',
  ].filter((remark) => remark !== '');
  const degrees = (value: number | undefined): SheetCell =>
    value === undefined ? null : { number: value, decimals: DEGREE_DECIMALS };
  return [
    textCell(area.id),
    textCell(area.name),
    textCell(offer.id),
    textCell(offer.name),
    textCell(category === undefined ? offer.category : format.local(category.name)),
    textCell(remarks.join(', ')),
    degrees(offer.position?.[0]),
    degrees(offer.position?.[1]),
  ];
}
