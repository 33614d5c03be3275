import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tinyInventory } from '../../testing/tinyInventory.ts';
import { areaId, tinyAtlas } from '../../testing/tinyPackage.ts';
import { filterOffers, type OfferFilterContext } from './filterOffers.ts';
import { askedParts, isSameFilter, NO_OFFER_FILTER, type OfferFilter } from './offerFilter.ts';
import type { OfferRecord } from './offerRecord.ts';

const { offers } = tinyInventory;
const [first] = offers as readonly [OfferRecord];
const context: OfferFilterContext = {
  ...tinyInventory,
  areas: tinyAtlas.areas,
  day: '2021-12-31',
};
const found = (filter: Partial<OfferFilter>, among = offers) =>
  filterOffers(among, { ...NO_OFFER_FILTER, ...filter }, context).map(({ id }) => id);

describe('filterOffers(offers, filter, context)', () => {
  it('gives the very same list where nothing is asked', () => {
    expect(filterOffers(offers, NO_OFFER_FILTER, context)).toBe(offers);
  });

  it('finds words of name, category, operator and address in any order and both languages', () => {
    expect(found({ text: 'bahnhof beratung' })).toEqual(['o1']);
    expect(found({ text: 'TREFFPUNKTE' })).toEqual(['o3']);
    expect(found({ text: 'meeting pl' })).toEqual(['o3']);
    expect(found({ text: 'verein altst' })).toEqual(['o2']);
    expect(found({ text: 'am bach 2a' })).toEqual(['o2']);
    expect(found({ text: 'ahnhof' })).toEqual([]);
    expect(found({ text: '…' })).toEqual(['o1', 'o2', 'o3', 'o4']);
  });

  it('asks for all of its parts at once', () => {
    expect(found({ categories: ['advice'], operator: 'Verein Altstadt' })).toEqual(['o2']);
    expect(found({ categories: ['meeting'], field: 'oekonomie' })).toEqual([]);
  });

  it('leaves out offers for other ages, but not those that state none', () => {
    expect(found({ targetGroup: 'infants' })).toEqual(['o2', 'o3', 'o4']);
    expect(found({ targetGroup: 'unemployed' })).toEqual(['o1', 'o2', 'o3', 'o4']);
    expect(found({ targetGroup: 'men' })).toEqual(['o1', 'o2', 'o3', 'o4']);
  });

  it('asks for a phase of life by age, and by category where no ages are stated', () => {
    expect(found({ lifePhase: 'adult' })).toEqual(['o1', 'o3']);
    expect(found({ lifePhase: 'pregnancy' })).toEqual(['o1', 'o2', 'o4']);
  });

  it('asks for an area of any level; the city has those without a place, but none outside', () => {
    const outside: OfferRecord = { ...first, id: 'far', area: null };
    const all = [...offers, outside];
    const city = tinyAtlas.areas.find(({ role }) => role === 'city')!;
    const parent = tinyAtlas.areas.find(({ id }) => id === areaId('d2'))!.parent!;
    expect(found({ area: areaId('d2') }, all)).toEqual(['o1']);
    expect(found({ area: parent }, all)).toContain('o1');
    expect(found({ area: parent }, all)).not.toContain('o4');
    expect(found({ area: city.id }, all)).toEqual(['o1', 'o2', 'o3', 'o4']);
  });

  it('asks which offers were open in a year, or on the day of the question', () => {
    const dated: OfferRecord[] = [
      { ...first, id: 'early', opened: '2001-05-01', closed: '2010-06-30' },
      { ...first, id: 'gone', opened: null, closed: null, status: 'closed' },
      { ...first, id: 'planned', opened: null, closed: null, status: 'planned' },
      { ...first, id: 'always', opened: null, closed: null },
      { ...first, id: 'new', opened: '2021-12-31', closed: null },
    ];
    expect(found({ year: 2010 }, dated)).toEqual(['early', 'always']);
    expect(found({ year: 2011 }, dated)).toEqual(['always']);
    expect(found({ isOpen: true }, dated)).toEqual(['always', 'new']);
  });

  it('finds nothing for an id that nobody knows', () => {
    for (const part of ['targetGroup', 'lifePhase', 'area', 'field', 'operator'] as const) {
      expect(found({ [part]: 'unknown' })).toEqual([]);
    }
  });

  it('never finds more when it asks for more', () => {
    const filter: fc.Arbitrary<OfferFilter> = fc.record({
      text: fc.constantFrom('', 'beratung', 'am bach'),
      categories: fc.subarray(['advice', 'meeting']),
      field: fc.constantFrom(null, 'oekonomie'),
      targetGroup: fc.constantFrom(null, 'infants', 'unemployed'),
      lifePhase: fc.constantFrom(null, 'adult', 'pregnancy'),
      area: fc.constantFrom(null, ...tinyAtlas.areas.map(({ id }) => id)),
      operator: fc.constantFrom(null, 'Verein Altstadt'),
      year: fc.constantFrom(null, 1999, 2020),
      isOpen: fc.boolean(),
    });
    fc.assert(
      fc.property(filter, (whole) => {
        const all = found(whole);
        for (const part of askedParts(whole)) {
          const without = { ...whole, [part]: NO_OFFER_FILTER[part] };
          expect(found(without)).toEqual(expect.arrayContaining(all));
          expect(isSameFilter(whole, without)).toBe(false);
        }
        expect(isSameFilter(whole, { ...whole, categories: [...whole.categories].reverse() })).toBe(
          true,
        );
      }),
    );
  });
});
