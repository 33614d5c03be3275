import { describe, expect, it } from 'vitest';
import { parseEdits, writeEdits } from '../../data/offers/editSchema.ts';
import { createGeocoder } from '../../domain/geocode/createGeocoder.ts';
import { applyEdits } from '../../domain/offers/applyEdits.ts';
import type { OfferRecord } from '../../domain/offers/offerRecord.ts';
import { tinyAddresses, tinyInventory } from '../../testing/tinyInventory.ts';
import { draftOf, flawsOfDraft, offerOfDraft, placeByAddress } from './offerDraft.ts';
import { editsWithOffer, editsWithout } from './saveOffer.ts';

const { categories, offers } = tinyInventory;
const [first] = offers as readonly [OfferRecord];
const locate = () => null;
const blank = { ...draftOf(null), name: 'Neu', category: 'advice' };

describe('the fields of an offer', () => {
  it('give back the record they were filled from', () => {
    for (const before of offers) {
      const context = { id: before.id, before, categories };
      expect(offerOfDraft(draftOf(before), context)).toEqual({
        ...before,
        area: before.position === null ? before.area : null,
        field: before.field ?? categories.find(({ id }) => id === before.category)?.field,
      });
    }
  });

  it('say of each what is wrong', () => {
    expect(flawsOfDraft(blank, null)).toEqual({});
    const bad = {
      ...blank,
      name: ' ',
      ageFrom: '10',
      ageTo: '6',
      capacity: '-3',
      longitude: '11,5',
      opened: '2020',
      closed: '2019',
      asOf: 'gestern',
      url: 'javascript:alert(1)',
    };
    expect(flawsOfDraft(bad, null)).toEqual({
      name: 'name_missing',
      ageTo: 'ages_reversed',
      capacity: 'no_capacity',
      latitude: 'coordinate_incomplete',
      closed: 'dates_reversed',
      asOf: 'no_date',
      url: 'no_url',
    });
  });

  it('take the place of an address with its grade, and leave it where the address is not found', () => {
    const geocoder = createGeocoder(tinyAddresses, []);
    const found = placeByAddress({ ...blank, address: 'Bahnhofstr. 1' }, geocoder).draft;
    expect([found.longitude, found.latitude, found.placement]).toEqual([
      '10.149',
      '50.15',
      'exact',
    ]);
    const lost = placeByAddress({ ...found, address: 'Nirgends 1' }, geocoder);
    expect([lost.result.grade, lost.draft.longitude]).toEqual(['none', '10.149']);
  });
});

describe('a place that is taken away', () => {
  it('is refused for an offer of the package, which would silently keep it, and fine for an own one', () => {
    const draft = { ...draftOf(first), longitude: '', latitude: '', placement: 'none' as const };
    expect(flawsOfDraft(draft, first)).toEqual({ latitude: 'place_stays' });
    expect(flawsOfDraft(draft, { ...first, origin: 'own' })).toEqual({});
  });
});

describe('keeping an edited offer', () => {
  it('corrects and moves one of the package', () => {
    const after: OfferRecord = { ...first, name: 'Anders', position: [10.2, 50.2] };
    const edits = editsWithOffer([], first, after);
    expect(edits.map(({ kind }) => kind)).toEqual(['change', 'move']);
    const applied = applyEdits(offers, edits, locate).offers[0];
    expect(applied).toEqual({ ...after, area: null });
  });

  it.each(['stated', 'exact', 'street', 'set'] as const)(
    'never makes a place surer than it is: %s',
    (placement) => {
      const after: OfferRecord = { ...first, position: [10.2, 50.2], placement };
      const edits = parseEdits(writeEdits(editsWithOffer([], first, after)))!;
      expect(applyEdits(offers, edits, locate).offers[0]!.placement).toBe(placement);
    },
  );

  it('writes an own offer anew instead of piling up corrections', () => {
    const own: OfferRecord = { ...first, id: 'own_1', origin: 'own' };
    const added = editsWithOffer([], null, own);
    const resized = [...added, { kind: 'resize', offer: 'own_1', capacity: 3 } as const];
    const again = editsWithOffer(resized, own, { ...own, name: 'Zwei' });
    expect(again).toEqual([{ kind: 'add', offer: { ...own, name: 'Zwei' } }]);
    expect(editsWithout(again, 'own_1')).toEqual([]);
  });
});
