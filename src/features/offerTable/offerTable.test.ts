import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OfferRecord } from '../../domain/offers/offerRecord.ts';
import { NO_OFFER_FILTER, type OfferFilter } from '../../state/need/needView.ts';
import { tinyInventory } from '../../testing/tinyInventory.ts';
import { filterOffers, searchableOffers } from './filterOffers.ts';
import { OFFER_SORT_KEYS, type OfferNames, sortOffers } from './sortOffers.ts';

const [first] = tinyInventory.offers;
const categoryName = (id: string) =>
  tinyInventory.categories.find((one) => one.id === id)?.name.de ?? id;
const found = (filter: Partial<OfferFilter>, offers = tinyInventory.offers) =>
  filterOffers(
    searchableOffers(offers, categoryName),
    { ...NO_OFFER_FILTER, ...filter },
    tinyInventory,
  ).map(({ id }) => id);

describe('the filter of the offer table', () => {
  it('leaves all offers where it asks for nothing', () => {
    expect(found({})).toEqual(['o1', 'o2', 'o3', 'o4']);
  });

  it('finds words of name, category, operator and address in any order', () => {
    expect(found({ text: 'bahnhof beratung' })).toEqual(['o1']);
    expect(found({ text: 'TREFFPUNKTE' })).toEqual(['o3']);
    expect(found({ text: 'verein altst' })).toEqual(['o2']);
    expect(found({ text: 'am bach 2a' })).toEqual(['o2']);
    expect(found({ text: 'ahnhof' })).toEqual([]);
  });

  it('asks for all of its parts at once', () => {
    expect(found({ categories: ['advice'], operator: 'Verein Altstadt' })).toEqual(['o2']);
    expect(found({ categories: ['meeting'], field: 'oekonomie' })).toEqual([]);
  });

  it('leaves out offers for other ages, but not those that state none', () => {
    expect(found({ targetGroup: 'infants' })).toEqual(['o2', 'o3', 'o4']);
    expect(found({ targetGroup: 'unemployed' })).toEqual(['o1', 'o2', 'o3', 'o4']);
  });

  it('asks which offers were open in a year', () => {
    const offers: OfferRecord[] = [
      { ...first!, id: 'early', opened: '2001-05-01', closed: '2010-06-30' },
      { ...first!, id: 'gone', opened: null, closed: null, status: 'closed' },
      { ...first!, id: 'planned', opened: null, closed: null, status: 'planned' },
      { ...first!, id: 'always', opened: null, closed: null },
    ];
    expect(found({ year: 2010 }, offers)).toEqual(['early', 'always']);
    expect(found({ year: 2011 }, offers)).toEqual(['always']);
  });
});

const names: OfferNames = {
  category: categoryName,
  area: ({ area }) => area ?? '',
  compare: new Intl.Collator('de').compare,
};

describe('sorting the offer table', () => {
  it('puts what is not stated last in both directions', () => {
    for (const direction of ['ascending', 'descending'] as const) {
      const sorted = sortOffers(tinyInventory.offers, { key: 'capacity', direction }, names);
      const stated = sorted.map(({ capacity }) => capacity !== null);
      expect(stated).toEqual([true, true, false, false]);
    }
  });

  it('keeps every offer, whatever it sorts by', () => {
    const record = fc.record({
      name: fc.string(),
      capacity: fc.option(fc.nat()),
      operator: fc.option(fc.string()),
      asOf: fc.option(fc.constantFrom('2012', '2020-05', '2019-01-01')),
    });
    fc.assert(
      fc.property(fc.array(record), fc.constantFrom(...OFFER_SORT_KEYS), (parts, key) => {
        const offers = parts.map((part, at) => ({ ...first!, ...part, id: String(at) }));
        const sorted = sortOffers(offers, { key, direction: 'descending' }, names);
        expect(sorted.map(({ id }) => id).sort()).toEqual(offers.map(({ id }) => id).sort());
      }),
    );
  });
});
