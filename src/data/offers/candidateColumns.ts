import { foldText } from '../../domain/search/foldText.ts';
import { detectColumns } from './detectColumns.ts';
import type { OfferColumn, OfferColumns } from './offerFile.ts';

/** What a list of candidate sites can say of each; all else in the file is left alone. */
const CANDIDATE_COLUMNS: readonly OfferColumn[] = [
  'name',
  'address',
  'house_number',
  'postcode',
  'town',
  'lon',
  'lat',
];

/** What the column of names is called in lists of places, beside what it is called in lists of offers. */
const PLACE_NAMES = new Set(
  ['standort', 'fläche', 'grundstück', 'objekt', 'liegenschaft', 'site', 'location', 'place'].map(
    (name) => foldText(name),
  ),
);

/** The columns of a list of candidate sites; a list without names takes the addresses for them. */
export function candidateColumns(header: readonly string[]): OfferColumns {
  const detected = detectColumns(header);
  const found: Partial<Record<OfferColumn, number>> = {};
  for (const column of CANDIDATE_COLUMNS) {
    const position = detected[column];
    if (position !== undefined) found[column] = position;
  }
  const named = header.findIndex((heading) => PLACE_NAMES.has(foldText(heading)));
  const name = found.name ?? (named === -1 ? found.address : named);
  return name === undefined ? found : { ...found, name };
}
