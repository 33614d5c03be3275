import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { townOffer } from '../../testing/needTown.ts';
import { isOpenOn } from '../coverage/offer.ts';
import type { AreaId } from '../model/ids.ts';
import { applyEdits } from './applyEdits.ts';
import type { OfferEdit } from './offerEdit.ts';
import { isConfirmed, type LonLat, type OfferRecord } from './offerRecord.ts';

const EAST = 'east' as AreaId;
const locate = ([longitude]: LonLat) => (longitude > 11 ? EAST : null);
const OFFERS = ['a', 'b', 'c'].map((id) => townOffer(id, { capacity: 10 }));
const edited = (...edits: readonly OfferEdit[]) => applyEdits(OFFERS, edits, locate);

describe('applyEdits', () => {
  it('closes an offer for every day, but keeps it in the list', () => {
    const { offers } = edited({ kind: 'close', offer: 'b' });
    expect(offers.map(({ id, status }) => [id, status])).toEqual([
      ['a', 'active'],
      ['b', 'closed'],
      ['c', 'active'],
    ]);
    const dated = [townOffer('d', { closed: '2099-12-31' })];
    const [closed] = applyEdits(dated, [{ kind: 'close', offer: 'd' }], locate).offers;
    expect(isOpenOn(closed!, '2024-01-01')).toBe(false);
  });

  it('gives a moved offer its new place, set by a person, and the area there', () => {
    const [moved] = edited({ kind: 'move', offer: 'a', position: [12, 50] }).offers;
    expect(moved).toMatchObject({ position: [12, 50], placement: 'set', area: EAST });
    const [outside] = edited({ kind: 'move', offer: 'a', position: [10, 50] }).offers;
    expect(outside!.area).toBeNull();
  });

  it('resizes, corrects and adds, in the order of the edits', () => {
    const added = townOffer('new', { origin: 'own' });
    const { offers, refused } = edited(
      { kind: 'add', offer: added },
      { kind: 'resize', offer: 'new', capacity: 5 },
      { kind: 'change', offer: 'new', changes: { name: 'Neuer Klub', capacity: 7 } },
      { kind: 'resize', offer: 'a', capacity: 0 },
    );
    expect(offers.at(-1)).toMatchObject({ name: 'Neuer Klub', capacity: 7 });
    expect(offers[0]!.capacity).toBe(0);
    expect(refused).toEqual([]);
  });

  it('finds the area of an added offer at its place, and believes a stated one only without', () => {
    const add = (rest: Partial<OfferRecord>) =>
      edited({ kind: 'add', offer: townOffer('new', rest) }).offers.at(-1)!.area;
    expect(add({ area: null, position: [12, 50] })).toBe(EAST);
    expect(add({ area: null, position: [10, 50] })).toBeNull();
    expect(add({ area: null, position: null, placement: 'none' })).toBeNull();
    expect(add({ area: 'elsewhere' as AreaId, position: [12, 50] })).toBe(EAST);
    expect(add({ area: EAST, position: null, placement: 'none' })).toBe(EAST);
  });

  it('says which edits found nothing to work on, and applies the others', () => {
    const lost: OfferEdit = { kind: 'close', offer: 'gone' };
    const twice: OfferEdit = { kind: 'add', offer: townOffer('a') };
    const { offers, refused } = edited(lost, twice, { kind: 'resize', offer: 'c', capacity: 3 });
    expect(refused).toEqual([
      { edit: lost, reason: 'unknown_offer' },
      { edit: twice, reason: 'duplicate_offer' },
    ]);
    expect(offers.map(({ capacity }) => capacity)).toEqual([10, 10, 3]);
  });

  it('keeps records that no edit touches, the same objects in the same order', () => {
    const { offers } = edited({ kind: 'close', offer: 'b' });
    expect([offers[0], offers[2]]).toEqual([OFFERS[0], OFFERS[2]]);
    expect(offers[0]).toBe(OFFERS[0]);
    expect(offers[2]).toBe(OFFERS[2]);
  });

  it('leaves the given inventory alone: leaving out the edits undoes them', () => {
    const target = fc.constantFrom('a', 'b', 'c', 'gone');
    const edits: fc.Arbitrary<OfferEdit> = fc.oneof(
      fc.record({ kind: fc.constant('close' as const), offer: target }),
      fc.record({
        kind: fc.constant('resize' as const),
        offer: target,
        capacity: fc.nat(99),
      }),
      fc.record({
        kind: fc.constant('move' as const),
        offer: target,
        position: fc.constantFrom<LonLat>([10, 50], [12, 51]),
      }),
      fc.record({
        kind: fc.constant('change' as const),
        offer: target,
        changes: fc.record({ name: fc.string() }),
      }),
      fc.record({ kind: fc.constant('add' as const), offer: fc.constant(townOffer('new')) }),
    );
    const before = structuredClone(OFFERS) as OfferRecord[];
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 12 }), fc.nat(12), (all, kept) => {
        const whole = edited(...all);
        expect(OFFERS).toEqual(before);
        expect(edited().offers).toEqual(before);
        // Step by step comes to the same as all at once.
        const some = applyEdits(OFFERS, all.slice(0, kept), locate);
        const rest = applyEdits(some.offers, all.slice(kept), locate);
        expect(rest.offers).toEqual(whole.offers);
        expect([...some.refused, ...rest.refused]).toEqual(whole.refused);
        expect(new Set(whole.offers.map(({ id }) => id)).size).toBe(whole.offers.length);
      }),
    );
  });
});

describe('isConfirmed', () => {
  it('trusts what is listed or active, and what a person wrote down here', () => {
    const records: readonly Partial<OfferRecord>[] = [
      { status: 'active' },
      { status: 'listed' },
      { status: 'unverified' },
      { status: 'unverified', origin: 'own' },
      { status: 'planned' },
    ];
    expect(records.map((rest) => isConfirmed(townOffer('x', rest)))).toEqual([
      true,
      true,
      false,
      true,
      false,
    ]);
  });
});
