import fc from 'fast-check';
import { write } from 'hucre';
import { describe, expect, it } from 'vitest';
import { createAreaPicker } from '../../domain/geo/areaPicker.ts';
import { createGeocoder } from '../../domain/geocode/createGeocoder.ts';
import type { OfferRecord } from '../../domain/offers/offerRecord.ts';
import { finish } from '../../domain/stepwise/stepwise.ts';
import { tinyAddresses, tinyInventory } from '../../testing/tinyInventory.ts';
import { tinyAtlas, tinyDistricts } from '../../testing/tinyPackage.ts';
import { decodeText } from './decodeText.ts';
import { detectColumns } from './detectColumns.ts';
import { parseEdits, writeEdits } from './editSchema.ts';
import { readOfferTable } from './readOfferTable.ts';
import { isWorkbook, readWorkbook } from './readWorkbook.ts';
import { type OfferMapping, type OfferReadContext, traceOffers } from './traceOffers.ts';
import { writeOfferCsv, writeOfferGeoJson } from './writeOffers.ts';

const picker = createAreaPicker(tinyDistricts);
const context: OfferReadContext = {
  categories: tinyInventory.categories,
  fields: tinyAtlas.catalogue.fields,
  sources: new Set(['register']),
  known: new Set(tinyInventory.offers.map(({ id }) => id)),
  idPrefix: 'own_',
  geocoder: createGeocoder(tinyAddresses, ['Quellstadt']),
  locate: ([longitude, latitude]) => tinyDistricts.areas[picker.pick(longitude, latitude)] ?? null,
};

function readText(text: string, mapping: Partial<OfferMapping> = {}, rest = context) {
  const read = readOfferTable(text, null);
  if (!read.ok) throw new Error(`not read: ${JSON.stringify(read.problems)}`);
  const { table } = read.value;
  const columns = detectColumns(table.header);
  const whole = { columns, categories: new Map<string, string>(), category: null, ...mapping };
  return finish(traceOffers(table, whole, rest));
}

const flawsOf = (text: string, mapping: Partial<OfferMapping> = {}) =>
  readText(text, mapping).flaws.map(({ row, column, code }) => [row, column, code]);

describe('reading a list of offers', () => {
  it('understands German headings, semicolons, commas and days', () => {
    const read = readText(
      'Einrichtung;Kategorie;Adresse;PLZ;Plätze;Alter von;Alter bis;eröffnet;Träger\n' +
        'Café am Bach;Treffpunkte;Am Bach 10;1234;12,5;6;10;01.08.2015;Verein\n',
    );
    expect(read.flaws).toEqual([]);
    expect(read.added[0]).toMatchObject({
      id: 'own_1',
      name: 'Café am Bach',
      category: 'meeting',
      postcode: '01234',
      capacity: 12.5,
      ages: { from: 6, to: 10 },
      opened: '2015-08-01',
      operator: 'Verein',
      placement: 'exact',
      position: [10.05, 50.149],
      area: 'd1',
      origin: 'own',
    });
  });

  it('reports every bad row with row and column and keeps the good ones', () => {
    const text = [
      'name,category,lon,lat,capacity,age_from,age_to,opened,closed,offer_id',
      'Gut,advice,10.15,50.15,5,,,2001,2030,a1',
      'Negativ,advice,10.15,50.15,-5,,,,,a2',
      'Verdreht,advice,10.15,50.15,,10,6,,,a3',
      'Zu früh zu,advice,10.15,50.15,,,,2020-05-01,2019-12-31,a4',
      'Doppelt,advice,10.15,50.15,,,,,,a1',
      'Unbekannt,Zirkus,10.15,50.15,,,,,,a5',
      ',advice,10.15,50.15,,,,,,a6',
      'Halb,advice,10.15,,,,,,,a7',
      'Vertauscht,advice,50.15,10.15,,,,,,a8',
      'Hochwert,advice,682345,5643210,,,,,,a9',
      'Kein Tag,advice,10.15,50.15,,,,30.02.2020,,a10',
      'Viele,advice,10.15,50.15,viele,,,,,a11',
      'Tausend,advice,10.15,50.15,1.000,,,,,a13',
      'Auch gut,meeting,10.05,50.05,,,,,,a12',
    ].join('\n');
    const { added, leftOut } = readText(text);
    expect(added.map(({ name }) => name)).toEqual(['Gut', 'Auch gut']);
    expect(leftOut).toBe(12);
    expect(flawsOf(text)).toEqual([
      [3, 'capacity', 'capacity_negative'],
      [4, 'age_to', 'ages_reversed'],
      [5, 'closed', 'dates_reversed'],
      [6, 'offer_id', 'duplicate_id'],
      [7, 'category', 'unknown_category'],
      [8, 'name', 'name_missing'],
      [9, 'lat', 'coordinate_incomplete'],
      [10, 'lon', 'coordinate_swapped'],
      [11, 'lon', 'coordinate_range'],
      [12, 'opened', 'no_date'],
      [13, 'capacity', 'capacity_no_number'],
      [14, 'capacity', 'capacity_no_number'],
    ]);
  });

  it('keeps offers outside the city and without a place, and says so', () => {
    const text = [
      'name,category,address,lon,lat',
      'Nachbarort,advice,,12.5,50.1',
      'Fahrend,advice,,,',
      'Nirgends,advice,Nirgendsweg 1,,',
      'Woanders,advice,"Bahnhofstraße 1, 99423 Weimar",,',
      'Ungenau,advice,Am Bach 77,,',
    ].join('\n');
    const { added, leftOut } = readText(text);
    expect(leftOut).toBe(0);
    expect(
      added.map(({ position, area, placement }) => [position !== null, area, placement]),
    ).toEqual([
      [true, null, 'stated'],
      [false, null, 'none'],
      [false, null, 'none'],
      [false, null, 'none'],
      [true, 'd1', 'street'],
    ]);
    expect(flawsOf(text).map(([row, , code]) => [row, code])).toEqual([
      [2, 'outside'],
      [3, 'no_place'],
      [4, 'address_unknown'],
      [5, 'address_other_place'],
      [6, 'address_street'],
    ]);
  });

  it('takes a category that the person has mapped, or one for all rows that name none', () => {
    const text = 'name,category\nEins,Zirkus\nZwei,\n';
    expect([...readText(text).unknownCategories]).toEqual([['Zirkus', 1]]);
    const mapped = readText(text, {
      categories: new Map([['zirkus', 'meeting']]),
      category: 'advice',
    });
    expect(mapped.added.map(({ category }) => category)).toEqual(['meeting', 'advice']);
  });

  it('tells offers that the inventory has already from new ones', () => {
    const { added, known } = readText('offer_id,name,category\no1,Alt,advice\nx,Neu,advice\n');
    expect([known.map(({ id }) => id), added.map(({ id }) => id)]).toEqual([['o1'], ['x']]);
  });

  it('gives no id twice, whatever the file holds', () => {
    const cell = fc.constantFrom('', 'o1', 'own_1', 'own_2', 'a b', 'x');
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), (ids) => {
        const text = `offer_id,name,category\n${ids.map((id) => `${id},N,advice`).join('\n')}\n`;
        const { added, known, leftOut } = readText(text);
        const taken = [...added, ...known].map(({ id }) => id);
        expect(new Set(taken).size).toBe(taken.length);
        expect(taken.length + leftOut).toBe(ids.length);
      }),
    );
  });

  it('reads 100,000 rows in steps and says how many are beyond', () => {
    const line = 'Angebot,advice,10.15,50.15\n';
    const read = readOfferTable(`name,category,lon,lat\n${line.repeat(100_001)}`, null);
    if (!read.ok) throw new Error('not read');
    const { table } = read.value;
    expect([table.rows.length, table.cut]).toEqual([100_000, 1]);
    const mapping = { columns: detectColumns(table.header), categories: new Map(), category: null };
    const steps = traceOffers(table, mapping, context);
    const shares = Array.from({ length: 20 }, () => steps.next().value);
    expect(shares.slice(0, 3)).toEqual([0, 0.0005, 0.001]);
  });
});

describe('reading a file', () => {
  it('finds the headings below a title, and counts rows as the file does', () => {
    const read = readOfferTable(
      'Angebote der Stadt\n\nName;Kategorie;PLZ\nEins;Beratung;01234\n',
      null,
    );
    expect(read.ok && [read.value.delimiter, read.value.table.firstRow]).toEqual([';', 4]);
  });

  it('says what is wrong with one that holds no table', () => {
    expect(readOfferTable('', null)).toEqual({ ok: false, problems: [{ code: 'empty' }] });
    expect(readOfferTable('name\n', null).ok).toBe(false);
    const open = readOfferTable('name,category\n"offen,advice\n', null);
    expect(!open.ok && open.problems[0]?.code).toBe('quotes');
  });

  it('decodes UTF-8, UTF-16 and Windows-1252 without being told', () => {
    const words = 'Straße – „Café“ 5 €';
    const utf16 = Uint8Array.from(
      [...`\uFEFF${words}`].flatMap((letter) => {
        const code = letter.charCodeAt(0);
        return [code & 255, code >> 8];
      }),
    );
    const windows = Uint8Array.of(0x53, 0x74, 0x72, 0x61, 0xdf, 0x65, 0x20, 0x96, 0x20, 0x84, 0x80);
    expect(decodeText(new TextEncoder().encode(words), null).text).toBe(words);
    expect(decodeText(utf16, null)).toEqual({ text: words, encoding: 'utf-16le' });
    expect(decodeText(windows, null)).toEqual({ text: 'Straße – „€', encoding: 'windows-1252' });
  });

  it('reads the sheets of a workbook that hold a table, with numbers and days', async () => {
    const bytes = await write({
      sheets: [
        { name: 'Deckblatt', rows: [] },
        {
          name: 'Angebote',
          rows: [
            ['Name', 'Kategorie', 'Plätze', 'PLZ', 'eröffnet'],
            ['Haus', 'Beratung', 12.5, 1234, new Date('2015-08-01T00:00:00Z')],
          ],
        },
      ],
    });
    expect(isWorkbook(bytes)).toBe(true);
    const read = await readWorkbook(bytes);
    if (!read.ok) throw new Error('not read');
    expect(read.value.map(({ name }) => name)).toEqual(['Angebote']);
    expect(read.value[0]?.table.rows).toEqual([['Haus', 'Beratung', '12.5', '1234', '2015-08-01']]);
  });

  it('says that a damaged or protected workbook cannot be read', async () => {
    const damaged = await readWorkbook(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0));
    const locked = await readWorkbook(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3));
    expect(damaged).toEqual({ ok: false, problems: [{ code: 'no_workbook' }] });
    expect(locked).toEqual({ ok: false, problems: [{ code: 'protected' }] });
  });
});

describe('writing offers', () => {
  const risky: OfferRecord = {
    ...tinyInventory.offers[0]!,
    id: 'r1',
    name: '=HYPERLINK("x"; "y")',
    note: "'=1",
    operator: 'A, "B"\nC',
    origin: 'own',
  };

  it('comes back as it went, also texts that look like formulas', () => {
    const offers = [...tinyInventory.offers.filter(({ field }) => field !== null), risky].map(
      (offer): OfferRecord => ({
        ...offer,
        origin: 'own',
        placement: offer.position === null ? 'none' : 'stated',
      }),
    );
    const read = readText(writeOfferCsv(offers), {}, { ...context, known: new Set() });
    expect(read.added.map((offer) => ({ ...offer, area: null }))).toEqual(
      offers.map((offer) => ({ ...offer, area: null })),
    );
  });

  it('leaves no cell that a table program would run', () => {
    const csv = writeOfferCsv([risky]);
    expect(csv).toContain(`"'=HYPERLINK(`);
    expect(csv).not.toMatch(/(?:^|,)"?[=@]/m);
  });

  it('does not state a coordinate that is only somewhere in a street', () => {
    const vague = writeOfferCsv([{ ...risky, placement: 'street' }]);
    expect(vague).not.toContain('50.15');
    expect(writeOfferGeoJson([{ ...risky, placement: 'street' }])).toContain(
      '"placement": "street"',
    );
  });

  it('keeps corrections, and refuses a file that is something else', () => {
    const edits = [{ kind: 'add', offer: risky } as const, { kind: 'close', offer: 'o1' } as const];
    expect(parseEdits(writeEdits(edits))).toEqual(edits);
    expect(parseEdits('{"edits": []}')).toBeUndefined();
    expect(parseEdits('no json')).toBeUndefined();
  });
});
