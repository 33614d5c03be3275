import { describe, expect, it } from 'vitest';
import { type InventedFigures, profileCity } from '../../testing/profileCity.ts';
import { areaId, indicatorId, periodId } from '../../testing/tinyPackage.ts';
import type { Cell } from '../model/cell.ts';
import { keyFigures } from './keyFigures.ts';
import { keyIndicators, populationIndicator } from './keyIndicators.ts';
import { keyTrend } from './keyTrend.ts';

const masked: Cell = { kind: 'masked', low: 0, high: 2, flags: [] };
const broken = (value: number): Cell => ({ kind: 'number', value, flags: ['break'] });

const figures: InventedFigures = {
  pop: { a: [1000, 1000, 1000], b: [500, 500, 500], city: [2000, 2000, 2000], land: [9000, 9000] },
  poor: { a: [100, 120, 150], b: [40, 40, masked], city: [200, 200, 200], land: [900, 900] },
  kids: { a: [200, 200, 200], b: [80, 80, masked], city: [400, broken(410), 400] },
  none: { city: [1, 1, 1] },
};

const of = profileCity({
  periods: ['2007', '2012', '2017'],
  concepts: [
    { id: 'people', standard: 'pop', field: 'steering' },
    { id: 'empty', standard: 'none_share', field: 'money' },
    { id: 'poverty', standard: 'poor_share', field: 'money' },
    { id: 'children', standard: 'kids_share', field: 'young' },
  ],
  indicators: [
    { id: 'pop', concept: 'people' },
    { id: 'poor', concept: 'poverty' },
    { id: 'kids', concept: 'children' },
    { id: 'none', concept: 'empty' },
    { id: 'none_share', concept: 'empty', rate: ['none', 'pop'] },
    { id: 'poor_share', concept: 'poverty', rate: ['poor', 'pop'], polarity: 'high_need' },
    { id: 'kids_share', concept: 'children', rate: ['kids', 'pop'] },
  ],
  figures,
});

const figuresOf = (subject: string, rest = {}) =>
  keyFigures({
    catalogue: of.catalogue,
    readers: of.readers,
    scope: of.scope(subject),
    until: null,
    ...rest,
  });

describe('keyFigures(input)', () => {
  it('takes the first concept with data of every field, and the population last', () => {
    expect(figuresOf('a').map(({ indicator }) => indicator)).toEqual([
      'poor_share',
      'kids_share',
      'pop',
    ]);
    expect(figuresOf('a', { count: 2 }).map(({ indicator }) => indicator)).toEqual([
      'poor_share',
      'pop',
    ]);
  });

  it('takes what the package prefers instead', () => {
    const preferred = [indicatorId('kids_share'), indicatorId('none_share'), indicatorId('gone')];
    expect(figuresOf('a', { preferred }).map(({ indicator }) => indicator)).toEqual(['kids_share']);
  });

  it('puts value, cases, city, difference, rank and trend side by side', () => {
    const [poor] = figuresOf('a');
    expect(poor).toMatchObject({
      period: '2017',
      cell: { value: 15 },
      numerator: { value: 150 },
      denominator: { value: 1000 },
      cases: { count: 150, base: 1000 },
      parent: null,
      city: {
        area: 'city',
        cell: { value: 10 },
        difference: { value: 5 },
        standing: 'above',
        tone: 'need',
      },
      reference: { standing: 'unknown', tone: 'neutral' },
      rank: { rank: 1, of: 2 },
      trend: { since: '2007', change: { value: 5 }, direction: 'rising', tone: 'need' },
    });
  });

  it('tells counts as a share of the city, not as a difference', () => {
    const population = figuresOf('a').at(-1)!;
    expect(population.city).toMatchObject({
      difference: null,
      standing: null,
      share: { value: 50 },
    });
    expect(population.numerator).toBeNull();
    expect(population.cases).toBeNull();
    expect(population.trend).toMatchObject({ measure: 'percent', direction: 'same' });
  });

  it('keeps a withheld figure as what it is, compared only where its bounds allow it', () => {
    const [poor] = figuresOf('b');
    expect(poor).toMatchObject({
      cell: { kind: 'interval', low: 0, high: 0.4 },
      cases: null,
      rank: { rank: 2, of: 2 },
      trend: null,
      city: { standing: 'below', tone: 'strength', difference: { kind: 'interval' } },
    });
  });

  it('gives the city no comparison with itself', () => {
    expect(figuresOf('city').map(({ city }) => city)).toEqual([null, null, null, null].slice(0, 3));
  });

  it('finds figures of an earlier year', () => {
    const [poor] = figuresOf('a', { until: periodId('2012') });
    expect(poor).toMatchObject({
      period: '2012',
      cell: { value: 12 },
      reference: { cell: { value: 10 }, standing: 'above' },
    });
  });
});

describe('comparing as printed', () => {
  it('calls equal what rounds to no difference, and unknown what may be either', () => {
    const close = profileCity({
      periods: ['2017'],
      concepts: [{ id: 'poverty', standard: 'poor_share' }],
      indicators: [
        { id: 'pop', concept: 'poverty' },
        { id: 'poor', concept: 'poverty' },
        { id: 'poor_share', concept: 'poverty', rate: ['poor', 'pop'] },
      ],
      figures: {
        pop: { a: [10_000], b: [100], city: [10_000] },
        poor: { a: [101], b: [masked], city: [100] },
      },
    });
    const standing = (subject: string) =>
      keyFigures({
        catalogue: close.catalogue,
        readers: close.readers,
        scope: close.scope(subject),
        until: null,
      })[0]?.city?.standing;
    expect(standing('a')).toBe('equal');
    expect(standing('b')).toBe('unknown');
  });
});

describe('keyIndicators(catalogue, options)', () => {
  it('gives the population no second place where a field already shows it', () => {
    const all = keyIndicators(of.catalogue, { hasData: () => true });
    expect(all.map(({ id }) => id)).toEqual(['none_share', 'kids_share', 'pop']);
    expect(populationIndicator(of.catalogue)?.id).toBe('pop');
  });

  it('takes the total by which most figures are divided for the population', () => {
    const homes = { ...of.catalogue.indicators[0]!, id: indicatorId('homes') };
    const perHome = {
      ...of.catalogue.indicators.at(-1)!,
      id: indicatorId('per_home'),
      formula: { numerator: [], denominator: [{ id: homes.id, sign: 1 as const }], factor: 1 },
    };
    const indicators = [homes, perHome, ...of.catalogue.indicators];
    expect(populationIndicator({ indicators })?.id).toBe('pop');
    expect(
      populationIndicator({ indicators: [...of.catalogue.indicators, homes, perHome] })?.id,
    ).toBe('pop');
  });

  it('leaves out what was not loaded', () => {
    const some = keyFigures({
      catalogue: of.catalogue,
      readers: of.readers.filter(({ figures: { indicator } }) => indicator.id !== 'kids_share'),
      scope: of.scope('a'),
      until: null,
    });
    expect(some.map(({ indicator }) => indicator)).toEqual(['poor_share', 'pop']);
  });

  it('does without a population where no figure is divided by one', () => {
    const indicators = of.catalogue.indicators.filter(({ formula }) => formula === null);
    const catalogue = { ...of.catalogue, indicators };
    expect(populationIndicator(catalogue)).toBeNull();
    expect(keyIndicators(catalogue, { hasData: () => true }).map(({ id }) => id)).toEqual(['pop']);
  });
});

describe('keyTrend(reader, options)', () => {
  it('begins after a break and within reach', () => {
    const at = { area: areaId('city'), period: 2 };
    expect(keyTrend(of.reader('kids_share'), at)).toMatchObject({
      since: '2012',
      direction: 'falling',
    });
    const near = { area: areaId('a'), period: 2, years: 5 };
    expect(keyTrend(of.reader('poor_share'), near)).toMatchObject({ since: '2012' });
    expect(keyTrend(of.reader('poor_share'), { ...near, years: 2 })).toBeNull();
  });

  it('is absent without a number or a period', () => {
    expect(keyTrend(of.reader('poor_share'), { area: areaId('b'), period: 2 })).toBeNull();
    expect(keyTrend(of.reader('poor_share'), { area: areaId('b'), period: 9 })).toBeNull();
  });

  it('tells no direction where the change cannot be computed', () => {
    const empty = profileCity({
      periods: ['2016', '2017'],
      concepts: [{ id: 'people', standard: 'pop' }],
      indicators: [{ id: 'pop', concept: 'people' }],
      figures: { pop: { a: [0, 5], city: [0, 5] } },
    });
    const trend = keyTrend(empty.reader('pop'), { area: areaId('a'), period: 1 });
    expect(trend).toMatchObject({ direction: 'unknown', tone: 'neutral' });
  });
});
