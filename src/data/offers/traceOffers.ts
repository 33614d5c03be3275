import type { NamedItem } from '../../domain/model/indicator.ts';
import type { OfferCategory } from '../../domain/offers/inventory.ts';
import type { OfferRecord } from '../../domain/offers/offerRecord.ts';
import { foldText } from '../../domain/search/foldText.ts';
import type { Stepwise } from '../../domain/stepwise/stepwise.ts';
import { IDENTIFIER } from '../package/identifier.ts';
import { firstDayOf, lastDayOf } from '../package/source/partialDay.ts';
import { amountIn, dateIn, numberIn, statusIn, webAddressIn } from './offerCells.ts';
import type { FileTable, OfferColumns, OffersRead } from './offerFile.ts';
import { OfferFlawLog } from './offerFlawLog.ts';
import { MAX_OFFER_TEXT, OfferRow } from './offerRow.ts';
import { type PlaceContext, placeOffer, postcodeIn } from './placeOffer.ts';

/** What a person has settled about a file before it is read. */
export interface OfferMapping {
  readonly columns: OfferColumns;
  /** Category for what the file calls one, by its folded name; also for names that nobody knows. */
  readonly categories: ReadonlyMap<string, string>;
  /** Category of rows that name none; null leaves them out. */
  readonly category: string | null;
}

export interface OfferReadContext extends PlaceContext {
  readonly categories: readonly OfferCategory[];
  readonly fields: readonly NamedItem[];
  /** Keys of the catalogue's sources. */
  readonly sources: ReadonlySet<string>;
  /** Ids of the offers in the inventory. */
  readonly known: ReadonlySet<string>;
  /** What ids made for rows without one begin with; the caller's own, so that two lists stay apart. */
  readonly idPrefix: string;
}

const ROWS_PER_STEP = 50;
const MAX_ID = 80;
/** Only what a package takes, so that every inventory can become one. */
const isOfferId = (text: string) => IDENTIFIER.test(text) && text.length <= MAX_ID;

/**
 * Reads the offers of a table. Rows with a fatal flaw are left out, all others kept; every flaw says its
 * row and column. Step by step; yields the share done.
 */
export function* traceOffers(
  table: FileTable,
  mapping: OfferMapping,
  context: OfferReadContext,
): Stepwise<OffersRead> {
  const log = new OfferFlawLog();
  const reader = rowReader(mapping, context);
  const added: OfferRecord[] = [];
  const known: OfferRecord[] = [];
  let leftOut = 0;
  for (const [index, cells] of table.rows.entries()) {
    if (index % ROWS_PER_STEP === 0) yield index / table.rows.length;
    if (cells.every((cell) => cell.trim() === '')) continue;
    const place = { row: table.firstRow + index, header: table.header, columns: mapping.columns };
    const row = new OfferRow(cells, place);
    const offer = reader.read(row);
    for (const flaw of row.flaws) log.add(flaw);
    if (row.isLeftOut) leftOut += 1;
    else if (context.known.has(offer.id)) known.push(offer);
    else added.push(offer);
  }
  const { flaws, count: flawCount } = log;
  return { added, known, flaws, flawCount, leftOut, unknownCategories: reader.unknownCategories };
}

function rowReader(mapping: OfferMapping, context: OfferReadContext) {
  const ids = idReader(context);
  const categories = categoryReader(mapping, context.categories);
  const fields = new Map(
    context.fields.flatMap(({ id, name }) =>
      [id, name.de, name.en].map((key) => [foldText(key), id] as const),
    ),
  );
  const fieldOf = new Map(context.categories.map(({ id, field }) => [id, field]));
  const read = (row: OfferRow): OfferRecord => {
    const name = row.text('name');
    if (name === null) row.report('name', 'name_missing');
    const category = categories.read(row);
    const field = row.parsed(
      'field',
      (text) => fields.get(foldText(text)) ?? null,
      'unknown_field',
    );
    const details = { ...numbersOf(row), ...datesOf(row), ...sourcesOf(row, context.sources) };
    const place = placeOffer(row, context);
    return {
      ...details,
      ...place,
      name: name ?? '',
      category: category ?? '',
      field: field ?? fieldOf.get(category ?? '') ?? null,
      subcategory: row.text('subcategory'),
      targetGroup: row.text('target_group'),
      operator: row.text('operator'),
      address: addressOf(row),
      postcode: postcodeIn(row.cell('postcode'))?.slice(0, MAX_OFFER_TEXT) ?? null,
      status: row.parsed('status', statusIn, 'unknown_status') ?? 'listed',
      url: row.parsed('url', webAddressIn, 'no_url'),
      origin: 'own',
      // Last, so that a row that is left out for another reason takes no id away.
      id: ids.read(row),
    };
  };
  return { read, unknownCategories: categories.unknown };
}

function addressOf(row: OfferRow): string | null {
  const street = row.text('address');
  const number = row.cell('house_number');
  return street === null || number === '' ? street : `${street} ${number}`.slice(0, MAX_OFFER_TEXT);
}

function numbersOf(row: OfferRow): Pick<OfferRecord, 'ages' | 'capacity'> {
  const age = (column: 'age_from' | 'age_to') => {
    const years = row.parsed(column, numberIn, 'age_no_number');
    if (years !== null && (years < 0 || years > MOST_YEARS)) row.report(column, 'age_no_number');
    return years;
  };
  const ages = { from: age('age_from'), to: age('age_to') };
  if (ages.from !== null && ages.to !== null && ages.to < ages.from) {
    row.report('age_to', 'ages_reversed', row.cell('age_from'));
  }
  const capacity = row.parsed('capacity', amountIn, 'capacity_no_number');
  if (capacity !== null && capacity < 0) row.report('capacity', 'capacity_negative');
  return { ages, capacity };
}

const MOST_YEARS = 150;

function datesOf(row: OfferRow): Pick<OfferRecord, 'opened' | 'closed' | 'asOf'> {
  const date = (column: 'opened' | 'closed' | 'as_of') => row.parsed(column, dateIn, 'no_date');
  const [first, last, asOf] = [date('opened'), date('closed'), date('as_of')];
  // A date known to the year counts from its first day to its last.
  const opened = first === null ? null : firstDayOf(first);
  const closed = last === null ? null : lastDayOf(last);
  if (opened !== null && closed !== null && closed < opened) {
    row.report('closed', 'dates_reversed', row.cell('opened'));
  }
  return { opened, closed, asOf };
}

/** Sources that the catalogue does not have are kept in the note. */
function sourcesOf(
  row: OfferRow,
  known: ReadonlySet<string>,
): Pick<OfferRecord, 'sources' | 'note'> {
  const named = row
    .cell('source')
    .split('|')
    .map((part) => part.trim());
  const foreign = named.filter((part) => part !== '' && !known.has(part));
  const note = [row.text('note') ?? '', ...foreign].filter((part) => part !== '').join(' · ');
  return {
    sources: named.filter((part) => known.has(part)),
    note: note === '' ? null : note.slice(0, MAX_OFFER_TEXT),
  };
}

function categoryReader(mapping: OfferMapping, categories: readonly OfferCategory[]) {
  const named = new Map([
    ...categories.flatMap(({ id, name }) =>
      [id, name.de, name.en].map((key) => [foldText(key), id] as const),
    ),
    ...mapping.categories,
  ]);
  const unknown = new Map<string, number>();
  const read = (row: OfferRow): string | null => {
    const text = row.cell('category');
    if (text === '') {
      if (mapping.category === null) row.report('category', 'category_missing');
      return mapping.category;
    }
    const category = named.get(foldText(text)) ?? null;
    if (category === null) {
      row.report('category', 'unknown_category');
      unknown.set(text, (unknown.get(text) ?? 0) + 1);
    }
    return category;
  };
  return { read, unknown };
}

/** The file's own ids, each once; rows without one get the next free. */
function idReader({ known, idPrefix }: OfferReadContext) {
  const rows = new Map<string, number>();
  let next = 1;
  const free = () => {
    while (known.has(`${idPrefix}${next}`) || rows.has(`${idPrefix}${next}`)) next += 1;
    return `${idPrefix}${next}`;
  };
  const read = (row: OfferRow): string => {
    const text = row.cell('offer_id');
    if (text !== '' && !isOfferId(text)) row.report('offer_id', 'bad_id');
    const id = isOfferId(text) ? text : free();
    const first = rows.get(id);
    if (first !== undefined) row.report('offer_id', 'duplicate_id', String(first));
    else if (!row.isLeftOut) rows.set(id, row.row);
    return id;
  };
  return { read };
}
