import { describe, expect, it } from 'vitest';
import { townOffer, townQuestion } from '../../testing/needTown.ts';
import type { OfferRecord } from '../offers/offerRecord.ts';
import { countingOffers } from './countingOffers.ts';
import type { NeedQuestion } from './needQuestion.ts';

const YOUTH = { from: 10, to: 17 } as const;

function counted(offers: readonly Partial<OfferRecord>[], change: Partial<NeedQuestion> = {}) {
  const records = offers.map((rest, index) => townOffer(`o${index}`, rest));
  return countingOffers(records, townQuestion({ weights: [1], question: change }), YOUTH);
}

const reasonsOf = (result: ReturnType<typeof counted>) =>
  result.leftOut.map(({ offer, reason }) => `${offer} ${reason}`);

describe('countingOffers', () => {
  it('counts offers of the categories and the operator that are asked for, and is silent of others', () => {
    const result = counted(
      [{ operator: 'Verein' }, { operator: 'Stadt' }, { category: 'school', operator: 'Verein' }],
      { operator: 'Verein' },
    );
    expect([...result.supply.takesPart]).toEqual([1, 0, 0]);
    expect([...result.supply.amount]).toEqual([1, 0, 0]);
    expect(result.leftOut).toEqual([]);
  });

  it('narrows a category to the kinds that are asked for, and leaves the others whole', () => {
    const result = counted(
      [
        { category: 'school', subcategory: 'primary' },
        { category: 'school', subcategory: 'vocational' },
        { category: 'school', subcategory: null },
        { category: 'club', subcategory: 'primary' },
        { category: 'club' },
      ],
      {
        categories: ['school', 'club'],
        kinds: [{ category: 'school', subcategory: 'primary' }],
      },
    );
    expect([...result.supply.takesPart]).toEqual([1, 0, 0, 1, 1]);
    expect(result.leftOut).toEqual([]);
  });

  it('counts nothing where no category is asked for', () => {
    expect([...counted([{}], { categories: [] }).supply.takesPart]).toEqual([0]);
  });

  it('names offers that are not open on the day or serve other ages', () => {
    const result = counted([
      { status: 'closed' },
      { opened: '2030-01-01' },
      { ages: { from: 60, to: null } },
      { ages: { from: 16, to: 27 } },
    ]);
    expect([...result.supply.takesPart]).toEqual([0, 0, 0, 1]);
    expect(reasonsOf(result)).toEqual(['0 not_open', '1 not_open', '2 other_ages']);
  });

  it('leaves out what nobody has confirmed only where that is asked for, but never one’s own', () => {
    const offers = [{ status: 'unverified' }, { status: 'unverified', origin: 'own' }] as const;
    expect([...counted(offers).supply.takesPart]).toEqual([1, 1]);
    const strict = counted(offers, { trust: 'confirmed' });
    expect([...strict.supply.takesPart]).toEqual([0, 1]);
    expect(reasonsOf(strict)).toEqual(['0 unconfirmed']);
  });

  it('needs the place of an offer, but per head of an area only the area', () => {
    const offers = [
      { position: null, placement: 'none' },
      { position: null, placement: 'none', area: null },
    ] as const;
    expect(reasonsOf(counted(offers))).toEqual(['0 no_place', '1 no_place']);
    const perHead = counted(offers, { measure: 'per_head' });
    expect([...perHead.supply.takesPart]).toEqual([1, 0]);
    expect(reasonsOf(perHead)).toEqual(['1 no_place']);
  });

  it('leaves out unstated places where places are counted, and nowhere else', () => {
    const offers = [{ capacity: null }, { capacity: 25 }, { capacity: 0 }];
    const places = counted(offers, { measure: 'catchment', counting: 'places' });
    expect([...places.supply.amount]).toEqual([0, 25, 0]);
    expect([...places.supply.takesPart]).toEqual([0, 1, 1]);
    expect(reasonsOf(places)).toEqual(['0 capacity_unstated']);
    for (const measure of ['share_within', 'nearest'] as const) {
      const reached = counted(offers, { measure, counting: 'places' });
      expect([...reached.supply.takesPart]).toEqual([1, 1, 1]);
    }
  });

  it('does not let an offer that would not count anyway hide the places of the others', () => {
    const result = counted(
      [
        { capacity: null, status: 'unverified' },
        { capacity: null, category: 'school' },
        { capacity: null },
      ],
      { measure: 'per_head', counting: 'places', trust: 'confirmed' },
    );
    expect(result.supply.leftOut).toEqual([{ offer: 2, reason: 'capacity_unstated' }]);
    expect(reasonsOf(result)).toEqual(['0 unconfirmed', '2 capacity_unstated']);
  });

  it('finds nothing in an empty inventory', () => {
    const { supply, leftOut } = counted([]);
    expect([supply.amount.length, supply.takesPart.length, leftOut.length]).toEqual([0, 0, 0]);
  });
});
