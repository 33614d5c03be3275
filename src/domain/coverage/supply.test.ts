import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../model/cell.ts';
import { cellAt } from '../model/column.ts';
import { ageOverlap } from './ageOverlap.ts';
import { isOpenOn, type Offer } from './offer.ts';
import { supplyByArea, supplyGap, supplyPerHead } from './provision.ts';
import { type SupplyQuestion, selectSupply, supplyOfAmounts } from './selectSupply.ts';

const kindergarten: Offer = {
  id: 'kindergarten',
  status: 'active',
  opened: '2015-08-01',
  closed: '2020-07-31',
  ages: { from: 1, to: 6 },
  capacity: 90,
};
const everything: SupplyQuestion = {
  day: null,
  ages: null,
  measure: 'places',
  partialAges: 'whole',
  unstatedAges: 'include',
};

describe('whether an offer is in operation', () => {
  it.each([
    ['2015-07-31', false],
    ['2015-08-01', true],
    ['2020-07-31', true],
    ['2020-08-01', false],
  ])('counts opening and closing day: %s', (day, expected) => {
    expect(isOpenOn(kindergarten, day)).toBe(expected);
  });

  it.each([
    ['active', true],
    ['unverified', true],
    ['listed', true],
    ['planned', false],
    ['closed', false],
    ['moved', false],
  ] as const)('without dates follows the status %s', (status, expected) => {
    const offer = { ...kindergarten, status, opened: null, closed: null };
    expect(isOpenOn(offer, '2018-01-01')).toBe(expected);
  });

  it('believes dates before the status: closed later, planned for then', () => {
    expect(isOpenOn({ ...kindergarten, status: 'closed' }, '2018-01-01')).toBe(true);
    expect(isOpenOn({ ...kindergarten, status: 'planned' }, '2018-01-01')).toBe(true);
  });

  it('refuses what is no date', () => {
    expect(() => isOpenOn(kindergarten, '2018')).toThrow('"2018" is not YYYY-MM-DD');
    expect(() => isOpenOn({ ...kindergarten, closed: '1.8.2020' }, '2018-01-01')).toThrow(
      '1.8.2020',
    );
  });
});

describe('ages of offer and target group', () => {
  it('share the years of age that both include, ends counted', () => {
    expect(ageOverlap({ from: 1, to: 6 }, { from: 0, to: 2 })).toBeCloseTo(2 / 6, 12);
    expect(ageOverlap({ from: 1, to: 6 }, { from: 6, to: 10 })).toBeCloseTo(1 / 6, 12);
    expect(ageOverlap({ from: 1, to: 6 }, { from: 7, to: 10 })).toBe(0);
    expect(ageOverlap({ from: 6, to: 6 }, { from: 6, to: 10 })).toBe(1);
  });

  it('leave an open end open and know nothing of an offer without ages', () => {
    expect(ageOverlap({ from: 65, to: null }, { from: 65, to: null })).toBe(1);
    expect(ageOverlap({ from: null, to: 17 }, { from: 18, to: null })).toBe(0);
    expect(ageOverlap({ from: null, to: null }, { from: 18, to: null })).toBeNull();
    expect(() => ageOverlap({ from: 6, to: 1 }, { from: 0, to: 9 })).toThrow('ages from 6 to 1');
  });

  it('give shares from 0 to 1 that add up over groups without gap', () => {
    const age = fc.integer({ min: 0, max: 99 });
    fc.assert(
      fc.property(age, age, age, (one, other, cut) => {
        const offer = { from: Math.min(one, other), to: Math.max(one, other) };
        const younger = ageOverlap(offer, { from: null, to: cut })!;
        const older = ageOverlap(offer, { from: cut + 1, to: null })!;
        expect(younger).toBeGreaterThanOrEqual(0);
        expect(older).toBeLessThanOrEqual(1);
        expect(younger + older).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('what offers supply to a question', () => {
  const unstated: Offer = {
    ...kindergarten,
    id: 'club',
    ages: { from: null, to: null },
    capacity: null,
  };

  it('counts places, and names offers of unstated capacity instead of taking them as 0', () => {
    const supply = selectSupply([kindergarten, unstated], everything);
    expect([...supply.amount]).toEqual([90, 0]);
    expect([...supply.takesPart]).toEqual([1, 0]);
    expect(supply.leftOut).toEqual([{ offer: 1, reason: 'capacity_unstated' }]);
  });

  it('counts offers whatever their capacity', () => {
    const supply = selectSupply([kindergarten, unstated], { ...everything, measure: 'offers' });
    expect([...supply.amount]).toEqual([1, 1]);
  });

  it('knows an offer of 0 places from one that does not take part', () => {
    const supply = selectSupply([{ ...kindergarten, capacity: 0 }], everything);
    expect([...supply.takesPart]).toEqual([1]);
  });

  it.each([
    ['whole', 90, []],
    ['proportional', 30, []],
    ['exclude', 0, [{ offer: 0, reason: 'other_ages' }]],
  ] as const)(
    'counts an offer that also serves other ages as asked: %s',
    (partialAges, amount, leftOut) => {
      const ages = { from: 0, to: 2 };
      const supply = selectSupply([kindergarten], { ...everything, ages, partialAges });
      expect(supply.amount[0]).toBeCloseTo(amount, 9);
      expect(supply.leftOut).toEqual(leftOut);
    },
  );

  it('leaves out who is closed, for other ages, or silent about ages if so asked', () => {
    const offers = [kindergarten, { ...kindergarten, closed: null }, { ...unstated, closed: null }];
    const question: SupplyQuestion = {
      day: '2021-01-01',
      ages: { from: 10, to: 17 },
      measure: 'offers',
      partialAges: 'whole',
      unstatedAges: 'exclude',
    };
    expect(selectSupply(offers, question).leftOut.map(({ reason }) => reason)).toEqual([
      'not_open',
      'other_ages',
      'ages_unstated',
    ]);
    const including = selectSupply(offers, { ...question, unstatedAges: 'include' });
    expect([...including.takesPart]).toEqual([0, 0, 1]);
  });

  it('refuses a capacity that is none', () => {
    const offer = { ...kindergarten, capacity: Number.NaN };
    expect(() => selectSupply([offer], everything)).toThrow('kindergarten has a capacity of NaN');
  });

  it('adds up by area: none is 0, unstated capacity is missing', () => {
    const offers = [kindergarten, kindergarten, unstated, kindergarten];
    const column = supplyByArea(selectSupply(offers, everything), [0, 0, 1, -1], 3);
    expect(cellAt(column, 0)).toEqual({ kind: 'number', value: 180, flags: [] });
    expect(cellAt(column, 1)).toEqual({ kind: 'missing', flags: [] });
    expect(cellAt(column, 2)).toEqual({ kind: 'number', value: 0, flags: [] });
    const amounts = supplyOfAmounts(Float64Array.of(1, 2));
    expect(() => supplyByArea(amounts, [0, 3], 3)).toThrow('names 3 of 3');
  });
});

describe('provision of a target group', () => {
  const number = (value: number): Cell => ({ kind: 'number', value, flags: [] });
  const masked: Cell = { kind: 'masked', low: 0, high: 2, flags: [] };
  const perHundred = { per: 100, minimumTarget: 50 };

  it('is given per head, flagged for small groups and without figure for none', () => {
    expect(supplyPerHead(number(35), number(100), perHundred)).toEqual(number(35));
    expect(supplyPerHead(number(35), number(40), perHundred)).toMatchObject({
      value: 87.5,
      flags: ['low_denominator'],
    });
    expect(supplyPerHead(number(35), number(0), perHundred).kind).toBe('not_applicable');
    expect(supplyPerHead(number(35), masked, perHundred).kind).toBe('not_applicable');
    expect(supplyPerHead({ kind: 'missing', flags: [] }, number(9), perHundred).kind).toBe(
      'missing',
    );
  });

  it('is compared with a standard in places, which may be a surplus', () => {
    const standard = { places: 35, per: 100 };
    expect(supplyGap(number(20), number(100), standard)).toEqual(number(15));
    expect(supplyGap(number(50), number(100), standard)).toEqual(number(-15));
    expect(supplyGap(number(20), masked, standard)).toEqual({
      kind: 'interval',
      low: -20,
      high: -19.3,
      flags: [],
    });
    expect(supplyGap(number(20), { kind: 'suppressed', flags: [] }, standard).kind).toBe(
      'suppressed',
    );
    expect(() => supplyGap(number(1), number(1), { places: 35, per: 0 })).toThrow('35 per 0');
  });
});
