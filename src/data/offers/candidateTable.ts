import { type CandidateSite, MAX_CANDIDATES } from '../../domain/offers/candidateSite.ts';
import type { OfferRecord } from '../../domain/offers/offerRecord.ts';
import { asPart, type Stepwise } from '../../domain/stepwise/stepwise.ts';
import { candidateColumns } from './candidateColumns.ts';
import type { FileTable, OfferFlaw } from './offerFile.ts';
import type { PlaceContext } from './placeOffer.ts';
import { traceOffers } from './traceOffers.ts';

export interface CandidatesRead {
  readonly sites: readonly CandidateSite[];
  /** In the order of the file; a row that is left out has a flaw that says why. */
  readonly flaws: readonly OfferFlaw[];
  readonly flawCount: number;
  readonly leftOut: number;
  /** Rows beyond the most that are read. */
  readonly cut: number;
}

/**
 * Reads candidate sites as the import of offers reads offers: the same geocoder, the same flaws by row and
 * column. A row without a place is left out, since a candidate is nothing but a place.
 */
export function* traceCandidates(
  table: FileTable,
  context: PlaceContext,
): Stepwise<CandidatesRead> {
  const rows = table.rows.slice(0, MAX_CANDIDATES);
  const cut = table.cut + table.rows.length - rows.length;
  const columns = candidateColumns(table.header);
  const mapping = { columns, categories: new Map<string, string>(), category: ANY };
  const read = yield* asPart(
    traceOffers({ ...table, rows }, mapping, {
      ...context,
      categories: [],
      fields: [],
      sources: new Set(),
      known: new Set(),
      idPrefix: 'site_',
    }),
    { from: 0, to: 1 },
  );
  const sites = read.added.flatMap((offer) => candidateOf(offer) ?? []);
  return {
    sites,
    flaws: read.flaws,
    flawCount: read.flawCount,
    leftOut: read.leftOut + read.added.length - sites.length,
    cut,
  };
}

/** Candidates are of no category; the import wants one. */
const ANY = 'candidate';

function candidateOf({ name, address, position, placement }: OfferRecord): CandidateSite | null {
  return position === null || placement === 'none' ? null : { name, address, position, placement };
}
