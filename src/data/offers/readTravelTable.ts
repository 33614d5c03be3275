import Papa from 'papaparse';
import { failed, ok, type Result } from '../../domain/model/result.ts';
import type { TravelTimes } from '../../domain/need/travel.ts';
import { numberIn, withoutGuard } from './offerCells.ts';
import {
  FlawLog,
  flawOfCost,
  MAX_TRAVEL_MEGABYTES,
  MAX_TRAVEL_ROWS,
  type TravelFileProblem,
  type TravelFileRead,
  type TravelFlaw,
  type TravelPlaces,
  unitNamed,
} from './travelFile.ts';

/**
 * Reads a table of travel times or distances: `site_id`, `area_id` or `from_id`, then `offer_id` and
 * `minutes` or `metres`, one row per pair, with comma, semicolon or tab. `site_id` names places by their
 * index, `area_id` areas of the level, `from_id` all rows either the one or the other. A row without a
 * cost says that there is no way. Flawed rows are left out and reported; of a pair given twice the first
 * counts. Linear in the size of the text.
 */
export function readTravelTable(
  content: string,
  places: TravelPlaces,
): Result<TravelFileRead, TravelFileProblem> {
  if (content.length > MAX_TRAVEL_MEGABYTES * 1_000_000) {
    return failed({ code: 'too_large', megabytes: MAX_TRAVEL_MEGABYTES });
  }
  const parsed = Papa.parse<string[]>(content, {
    delimitersToGuess: [',', ';', '\t'],
    preview: MAX_TRAVEL_ROWS + 2,
  });
  const quotes = parsed.errors.find(({ type }) => type === 'Quotes');
  if (quotes !== undefined) return failed({ code: 'quotes', row: (quotes.row ?? 0) + 1 });
  const [header = [], ...rows] = parsed.data;
  if (rows.length > MAX_TRAVEL_ROWS) {
    return failed({ code: 'too_many_rows', most: MAX_TRAVEL_ROWS });
  }
  const columns = columnsOf(header);
  if (typeof columns === 'string') return failed({ code: 'column_missing', column: columns });
  return pairsOf(rows, columns, places);
}

interface Columns {
  readonly names: readonly string[];
  readonly from: number;
  /** What `from` names by its heading; null where its cells have to tell. */
  readonly origins: TravelTimes['origins'] | null;
  readonly offer: number;
  readonly cost: number;
  readonly unit: TravelTimes['unit'];
}

/** Where the columns stand, or the name of the first that is missing. */
function columnsOf(header: readonly string[]): Columns | string {
  const names = header.map((name) => name.replace(/^\uFEFF/, '').trim());
  const lower = names.map((name) => name.toLowerCase());
  const from = lower.findIndex((name) => ORIGINS_NAMED[name] !== undefined);
  const offer = lower.indexOf('offer_id');
  const cost = lower.findIndex((name) => unitNamed(name) !== null);
  if (from === -1) return 'from_id';
  if (offer === -1) return 'offer_id';
  if (cost === -1) return 'minutes';
  const origins = ORIGINS_NAMED[lower[from]!] ?? null;
  return { names, from, origins, offer, cost, unit: unitNamed(lower[cost]!)! };
}

const ORIGINS_NAMED: Readonly<Record<string, TravelTimes['origins'] | null>> = {
  from_id: null,
  site_id: 'sites',
  area_id: 'areas',
};

interface Pair {
  readonly offer: number;
  readonly origin: number;
  readonly cost: number;
}

/** What a row says: a pair, a flaw in one of its columns, or that there is no way. */
type RowRead =
  | { readonly kind: 'pair'; readonly pair: Pair }
  | { readonly kind: 'flaw'; readonly column: number; readonly code: TravelFlaw['code'] }
  | { readonly kind: 'no_way' };

function pairsOf(
  rows: readonly (readonly string[])[],
  columns: Columns,
  places: TravelPlaces,
): Result<TravelFileRead, TravelFileProblem> {
  const log = new FlawLog();
  const { origins, readRow } = rowReader(rows, columns, places);
  const pairs: Pair[] = [];
  for (const [index, cells] of rows.entries()) {
    if (cells.length === 1 && cells[0]!.trim() === '') continue;
    const read = readRow(cells);
    if (read.kind === 'pair') pairs.push(read.pair);
    if (read.kind !== 'flaw') continue;
    const { column, code } = read;
    const value = (cells[column] ?? '').trim();
    log.add({ row: index + 2, column: columns.names[column] ?? '', code, value });
  }
  if (pairs.length === 0) return failed({ code: 'nothing_read', flaws: log.flaws });
  return ok({
    times: {
      unit: columns.unit,
      origins,
      offers: places.offers,
      offer: Uint32Array.from(pairs, (pair) => pair.offer),
      origin: Uint32Array.from(pairs, (pair) => pair.origin),
      cost: Float64Array.from(pairs, (pair) => pair.cost),
    },
    flaws: log.flaws,
    flawCount: log.count,
  });
}

function rowReader(
  rows: readonly (readonly string[])[],
  columns: Columns,
  places: TravelPlaces,
): { readonly origins: TravelTimes['origins']; readRow(cells: readonly string[]): RowRead } {
  const origins = originReader(rows, columns, places);
  const offers = new Map(places.offers.map((id, index) => [id, index]));
  const seen = new Set<number>();
  const flaw = (column: number, code: TravelFlaw['code']): RowRead => ({
    kind: 'flaw',
    column,
    code,
  });
  const readRow = (cells: readonly string[]): RowRead => {
    const at = (column: number) => withoutGuard((cells[column] ?? '').trim());
    if (cells.length !== columns.names.length) return flaw(columns.cost, 'cells');
    const origin = origins.read(at(columns.from));
    if (origin === null) return flaw(columns.from, 'unknown_origin');
    const offer = offers.get(at(columns.offer));
    if (offer === undefined) return flaw(columns.offer, 'unknown_offer');
    if (at(columns.cost) === '') return { kind: 'no_way' };
    const cost = numberIn(at(columns.cost)) ?? Number.NaN;
    const wrong = flawOfCost(cost, columns.unit);
    if (wrong !== null) return flaw(columns.cost, wrong);
    const key = offer * (places.siteCount + places.areas.length) + origin;
    if (seen.has(key)) return flaw(columns.offer, 'pair_again');
    seen.add(key);
    return { kind: 'pair', pair: { offer, origin, cost } };
  };
  return { origins: origins.kind, readRow };
}

/** Area ids may be numbers themselves, so that the whole column decides what it names. */
function originReader(
  rows: readonly (readonly string[])[],
  { from, origins }: Columns,
  { areas, siteCount }: TravelPlaces,
): { readonly kind: TravelTimes['origins']; read(id: string): number | null } {
  const areaAt = new Map<string, number>(areas.map((id, index) => [id, index]));
  const siteAt = (id: string) => {
    const site = /^\d{1,9}$/.test(id) ? Number(id) : Number.NaN;
    return site < siteCount ? site : null;
  };
  const asArea = { kind: 'areas', read: (id: string) => areaAt.get(id) ?? null } as const;
  const asSite = { kind: 'sites', read: siteAt } as const;
  if (origins !== null) return origins === 'areas' ? asArea : asSite;
  const ids = [...new Set(rows.map((cells) => (cells[from] ?? '').trim()))];
  const areaCount = ids.filter((id) => areaAt.has(id)).length;
  const placeCount = ids.filter((id) => siteAt(id) !== null).length;
  return areaCount >= placeCount ? asArea : asSite;
}
