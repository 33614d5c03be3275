import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tinyInventory } from '../../testing/tinyInventory.ts';
import { OFFER_SORT_KEYS, type OfferNames, sortOffers } from './sortOffers.ts';

const [first] = tinyInventory.offers;
const categoryName = (id: string) =>
  tinyInventory.categories.find((one) => one.id === id)?.name.de ?? id;
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
