import { describe, expect, it } from 'vitest';
import type { NeedQuestion } from '../../domain/need/needQuestion.ts';
import { NO_OFFER_FILTER } from '../../domain/offers/offerFilter.ts';
import type { OfferRecord } from '../../domain/offers/offerRecord.ts';
import {
  isUncertain,
  mapCatchments,
  mapOffers,
  type OfferSceneInput,
  shownCategories,
} from './offerScene.ts';

const record = (id: string, rest: Partial<OfferRecord> = {}): OfferRecord => ({
  id,
  name: `Angebot ${id}`,
  category: 'youth',
  subcategory: null,
  field: null,
  targetGroup: null,
  operator: null,
  address: null,
  postcode: null,
  position: [11.5, 50.9],
  placement: 'stated',
  area: null,
  url: null,
  asOf: '2020',
  sources: [],
  note: null,
  origin: 'package',
  status: 'listed',
  opened: null,
  closed: null,
  ages: { from: null, to: null },
  capacity: null,
  ...rest,
});

const question = (rest: Partial<NeedQuestion> = {}) => ({
  categories: ['youth'],
  kinds: [],
  operator: null,
  day: '2021-12-31',
  measure: 'share_within',
  reach: 1000,
  travel: { kind: 'straight', detour: 1.25 },
  ...rest,
});

/** Only what the map reads. */
function scene({
  stock,
  offers = stock,
  counting = offers.map(() => true),
  scenario = null,
  asked = {},
}: {
  readonly stock: readonly OfferRecord[];
  readonly offers?: readonly OfferRecord[];
  readonly counting?: readonly boolean[];
  readonly scenario?: number | null;
  readonly asked?: Partial<NeedQuestion>;
}): OfferSceneInput {
  return {
    inventory: {
      categories: [
        { id: 'youth', symbol: 'triangle' },
        { id: 'church', symbol: 'cross' },
      ],
    },
    stock,
    offers,
    input: { coverage: { question: question(asked) } },
    assessment: { coverage: { takesPart: Uint8Array.from(counting, Number) } },
    need: { face: 'action', scenario, filter: NO_OFFER_FILTER },
  } as unknown as OfferSceneInput;
}

describe('mapOffers(shown)', () => {
  it('shows only the kinds that the question asks about', () => {
    const stock = [record('a', { subcategory: 'club' }), record('b', { subcategory: 'camp' })];
    const asked = { kinds: [{ category: 'youth', subcategory: 'club' }] };
    expect(mapOffers(scene({ stock, asked }), null).map(({ id }) => id)).toEqual(['a']);
  });

  it('shows what the question asks about, and an offer without a place nowhere', () => {
    const stock = [
      record('a'),
      record('b', { category: 'church' }),
      record('c', { position: null, placement: 'none' }),
    ];
    expect(mapOffers(scene({ stock }), null).map(({ id }) => id)).toEqual(['a']);
    expect(mapOffers(scene({ stock }), stock).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('shows beside the table what the table lists and nothing else, changed or closed or not', () => {
    const closed = record('d', { status: 'closed' });
    const stock = [record('a'), record('b', { category: 'church' }), record('c'), closed];
    const offers = [...stock, record('added', { origin: 'own' })];
    const shown = scene({ stock, offers, scenario: 0 });
    const listed = [offers[1]!, closed];
    expect(mapOffers(shown, listed).map(({ id }) => id)).toEqual(['b', 'd']);
    expect(mapOffers(shown, null).map(({ id }) => id)).toEqual(['a', 'c', 'added']);
  });

  it('draws records that nobody confirmed, or that are old, open; others filled', () => {
    const stock = [
      record('a'),
      record('b', { status: 'unverified' }),
      record('c', { asOf: '2012' }),
    ];
    expect(mapOffers(scene({ stock }), null).map(({ look }) => look)).toEqual([
      'confirmed',
      'unconfirmed',
      'unconfirmed',
    ]);
  });

  it('draws an offer that does not count faint', () => {
    const [only] = mapOffers(scene({ stock: [record('a')], counting: [false] }), null);
    expect(only).toMatchObject({ look: 'faint', symbol: 'triangle' });
  });

  it('marks what a scenario adds, changes and closes, and lets everything be moved in it', () => {
    const before = record('a');
    const stock = [before, record('b'), record('c')];
    const closed = { ...stock[1]!, status: 'closed' as const };
    const offers = [before, closed, { ...stock[2]!, capacity: 20 }, record('d', { origin: 'own' })];
    const drawn = mapOffers(
      scene({ stock, offers, scenario: 0, counting: [true, false, true, true] }),
      null,
    );
    expect(drawn.map(({ change }) => change)).toEqual([null, 'changed', 'changed', 'added']);
    expect(drawn[1]?.look).toBe('closed');
    expect(drawn.every(({ movable }) => movable)).toBe(true);
  });

  it('lets only own offers be moved without a scenario', () => {
    const stock = [record('a'), record('b', { origin: 'own' })];
    expect(mapOffers(scene({ stock }), null).map(({ movable }) => movable)).toEqual([false, true]);
  });
});

describe('mapCatchments(shown)', () => {
  const stock = [record('a'), record('b', { position: [11.6, 50.9] })];

  it('draws the reach on the ground around offers that count: the way less its detour', () => {
    expect(mapCatchments(scene({ stock, counting: [true, false] }))).toEqual({
      centres: [[11.5, 50.9]],
      radiusM: 800,
    });
  });

  it.each([
    ['a way to the nearest', { measure: 'nearest' }],
    ['offers per head', { measure: 'per_head' }],
    ['a travel table', { travel: { kind: 'table', table: 't', unit: 'minutes' } }],
    ['no reach', { reach: 0 }],
  ] as const)('draws nothing for %s', (_, asked) => {
    expect(mapCatchments(scene({ stock, asked }))).toBeNull();
  });
});

describe('shownCategories(shown) and isUncertain(offer, day)', () => {
  it('name a category only where one of its offers counts on the map', () => {
    const stock = [record('a'), record('b', { category: 'church' })];
    const shown = scene({ stock, counting: [true, false] });
    const named = shownCategories(shown, mapOffers(shown, stock));
    expect(named.map(({ id }) => id)).toEqual(['youth']);
  });

  it('hold a record for sure that a person wrote, and for unsure from six years on', () => {
    expect(isUncertain(record('a', { asOf: '2016' }), '2021-12-31')).toBe(false);
    expect(isUncertain(record('a', { asOf: '2015-06' }), '2021-12-31')).toBe(true);
    expect(isUncertain(record('a', { origin: 'own', status: 'unverified' }), '2021-12-31')).toBe(
      false,
    );
    expect(isUncertain(record('a', { asOf: null }), '2021-12-31')).toBe(false);
  });
});
