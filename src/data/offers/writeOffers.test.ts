import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OfferStatus } from '../../domain/coverage/offer.ts';
import { createAreaPicker } from '../../domain/geo/areaPicker.ts';
import type { LonLat, OfferRecord } from '../../domain/offers/offerRecord.ts';
import { finish } from '../../domain/stepwise/stepwise.ts';
import { tinyInventory } from '../../testing/tinyInventory.ts';
import { tinyAtlas, tinyDistricts } from '../../testing/tinyPackage.ts';
import { bytesOf, tinySource } from '../../testing/tinySource.ts';
import { readSourcePackage } from '../package/source/readSourcePackage.ts';
import { detectColumns } from './detectColumns.ts';
import { readOfferTable } from './readOfferTable.ts';
import { traceOffers } from './traceOffers.ts';
import { writeOfferCsv } from './writeOffers.ts';

const picker = createAreaPicker(tinyDistricts);
const locate = ([longitude, latitude]: LonLat) =>
  tinyDistricts.areas[picker.pick(longitude, latitude)] ?? null;

/** What a person may write: also what a table program would run, quotes, and lines. */
const written = fc
  .oneof(
    fc.constantFrom(
      '=1+1',
      '@x',
      '-5',
      "'=1",
      "''-a",
      '+49 3641',
      'A, "B"\nC',
      'ß; ü|ö',
      "'n Haus",
    ),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  )
  .map((text) => text.trim())
  .filter((text) => text !== '' && !text.includes('\u0000') && !text.includes('\uFEFF'));
const words = fc.option(written, { nil: null });
const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const ages = fc
  .tuple(fc.option(fc.nat(60), { nil: null }), fc.option(fc.nat(60), { nil: null }))
  .map(([from, span]) => ({ from, to: span === null ? null : (from ?? 0) + span }));
const days = fc
  .tuple(fc.option(day, { nil: null }), fc.option(day, { nil: null }))
  .map(
    ([one, other]): Pick<OfferRecord, 'opened' | 'closed'> =>
      one !== null && other !== null && other < one
        ? { opened: other, closed: one }
        : { opened: one, closed: other },
  );
const place = fc
  .option(fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 2000 })), {
    nil: null,
  })
  .map((steps): Pick<OfferRecord, 'position' | 'placement' | 'area'> => {
    if (steps === null) return { position: null, placement: 'none', area: null };
    const position: LonLat = [10 + steps[0] / 10_000, 50 + steps[1] / 10_000];
    return { position, placement: 'stated', area: locate(position) };
  });
const offer: fc.Arbitrary<OfferRecord> = fc
  .record({
    details: fc.record({
      name: written,
      category: fc.constantFrom(...tinyInventory.categories),
      subcategory: words,
      targetGroup: words,
      operator: words,
      address: words,
      postcode: fc.constantFrom(null, '01234', '99999'),
      capacity: fc.option(fc.constantFrom(0, 1, 12.5, 400), { nil: null }),
      status: fc.constantFrom<OfferStatus>(
        'unverified',
        'listed',
        'active',
        'planned',
        'closed',
        'moved',
      ),
      url: fc.constantFrom(null, 'https://example.org/a?b=c,d'),
      asOf: fc.constantFrom(null, '2012', '2020-05', '2021-12-31'),
      sources: fc.constantFrom([], ['register']),
      note: words,
    }),
    ages,
    days,
    place,
  })
  .map(({ details, ages: span, days: dates, place: where }) => ({
    ...details,
    ...dates,
    ...where,
    ages: span,
    category: details.category.id,
    // Empty in the file, it is that of the category.
    field: details.category.field,
    id: '',
    origin: 'own',
  }));
const inventory = fc
  .array(offer, { maxLength: 6 })
  .map((offers) => offers.map((one, at): OfferRecord => ({ ...one, id: `x-${at}_A` })));

describe('the inventory as a file', () => {
  it('is a sound resource of a package, which gives the same offers again', () => {
    fc.assert(
      fc.property(inventory, (offers) => {
        const texts = tinySource().set('offers.csv', writeOfferCsv(offers));
        const { package: source, errors } = readSourcePackage(bytesOf(texts));
        expect(errors).toEqual([]);
        expect(source?.inventory?.offers).toEqual(
          offers.map((one) => ({ ...one, origin: 'package' })),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('comes back through the import as it went', () => {
    fc.assert(
      fc.property(inventory, (offers) => {
        fc.pre(offers.length > 0);
        const read = readOfferTable(writeOfferCsv(offers), null);
        if (!read.ok) throw new Error(JSON.stringify(read.problems));
        const { table } = read.value;
        const mapping = {
          columns: detectColumns(table.header),
          categories: new Map(),
          category: null,
        };
        const context = {
          categories: tinyInventory.categories,
          fields: tinyAtlas.catalogue.fields,
          sources: new Set(['register']),
          known: new Set<string>(),
          idPrefix: 'own_',
          geocoder: null,
          locate,
        };
        expect(finish(traceOffers(table, mapping, context)).added).toEqual(offers);
      }),
      { numRuns: 60 },
    );
  });
});
