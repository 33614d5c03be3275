import type { OfferRecord } from '../../domain/offers/offerRecord.ts';
import type { FileProblem } from './readFile.ts';

/** A table out of a file, as text. */
export interface FileTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Row of the file in which `rows` begin; a table program numbers rows from 1. */
  readonly firstRow: number;
  /** Rows beyond the most that are read. */
  readonly cut: number;
}

/** Why nothing can be read from a file. */
export type OfferFileProblem =
  | FileProblem
  | { readonly code: 'empty' }
  | { readonly code: 'quotes'; readonly row: number }
  | { readonly code: 'no_workbook' }
  | { readonly code: 'protected' };

export const MAX_OFFER_ROWS = 100_000;
export const MAX_OFFER_MEGABYTES = 40;

/** Columns that an offer is read from, named as in the package, and three that only lists of others have. */
export const OFFER_COLUMNS = [
  'offer_id',
  'name',
  'category',
  'subcategory',
  'field',
  'target_group',
  'age_from',
  'age_to',
  'capacity',
  'operator',
  'address',
  'house_number',
  'postcode',
  'town',
  'lon',
  'lat',
  'status',
  'url',
  'opened',
  'closed',
  'as_of',
  'source',
  'note',
] as const;
export type OfferColumn = (typeof OFFER_COLUMNS)[number];

/** Position of each column in the file; a column that the file lacks is absent. */
export type OfferColumns = Readonly<Partial<Record<OfferColumn, number>>>;

/** What is wrong with a row that is left out. */
export const FATAL_FLAWS = [
  'name_missing',
  'category_missing',
  'unknown_category',
  'duplicate_id',
  'age_no_number',
  'ages_reversed',
  'capacity_no_number',
  'capacity_negative',
  'coordinate_no_number',
  'coordinate_incomplete',
  'coordinate_range',
  'coordinate_swapped',
  'no_date',
  'dates_reversed',
] as const;

/** What is worth knowing of a row that is kept. */
export const KEPT_FLAWS = [
  'outside',
  'no_place',
  'address_street',
  'address_unknown',
  'address_other_place',
  'address_ambiguous',
  'bad_id',
  'no_url',
  'unknown_status',
  'unknown_field',
  'too_long',
] as const;

export type OfferFlawCode = (typeof FATAL_FLAWS)[number] | (typeof KEPT_FLAWS)[number];

export interface OfferFlaw {
  readonly row: number;
  /** Heading of the column in the file; the package's name of the column where the file lacks it. */
  readonly column: string;
  readonly code: OfferFlawCode;
  /** As it stands in the file, shortened. */
  readonly value: string;
  /** Streets it can mean, the row in which an id stood first, … */
  readonly hint: string;
}

export interface OffersRead {
  /** Offers that the inventory does not have. */
  readonly added: readonly OfferRecord[];
  /** Offers whose id the inventory has already. */
  readonly known: readonly OfferRecord[];
  /** The first `MAX_OFFER_FLAWS`, in the order of the file. */
  readonly flaws: readonly OfferFlaw[];
  readonly flawCount: number;
  /** Rows left out. */
  readonly leftOut: number;
  /** What the file calls categories that the package does not know, with their number of rows. */
  readonly unknownCategories: ReadonlyMap<string, number>;
}

export const MAX_OFFER_FLAWS = 1000;

export function isFatal(code: OfferFlawCode): boolean {
  return FATAL_FLAWS.some((fatal) => fatal === code);
}
