import { describe, expect, it } from 'vitest';
import { profileCity } from '../../testing/profileCity.ts';
import {
  areaId,
  periodId,
  tinyAreas,
  tinyAtlas,
  tinyIndicators,
  tinySeries,
} from '../../testing/tinyPackage.ts';
import { evaluateIndicator } from '../indicators/evaluate.ts';
import { placeOf } from '../indicators/place.ts';
import { areaSpread } from './areaSpread.ts';
import { casesAt, without } from './cases.ts';
import { evaluateProfileFigures, latestPeriodIndex, readFigures } from './profileFigures.ts';
import { areasOfScope, comparatorOf, profileScope } from './profileScope.ts';
import { toneOf } from './tone.ts';

const series = new Map(tinySeries.map((one) => [one.indicator, one]));
const published = new Set(tinySeries[0]!.areas);
const places = tinyAreas
  .filter(({ role }) => role !== 'unassigned')
  .map(({ id }) => placeOf(id, { areas: tinyAreas, published }));

const evaluate = (id: string) =>
  evaluateProfileFigures({
    indicator: tinyIndicators.find((one) => one.id === id)!,
    series,
    places,
    catalogue: tinyAtlas.catalogue,
  });

describe('evaluateProfileFigures(options)', () => {
  it('gives the figures of evaluateIndicator, with the sums they were divided from', () => {
    for (const indicator of tinyIndicators) {
      const { values } = evaluateIndicator({ indicator, series, places });
      expect(evaluate(indicator.id).values).toEqual(values);
    }
    const rate = readFigures(evaluate('unemp_rate'));
    expect(rate.numerator(areaId('west'), 2)).toMatchObject({ kind: 'number', value: 79 });
    expect(rate.denominator(areaId('west'), 2)).toMatchObject({ kind: 'number', value: 1860 });
    expect(readFigures(evaluate('pop_total')).numerator(areaId('west'), 2)).toBeNull();
  });

  it('reads nothing for places and periods that are not there', () => {
    const reader = readFigures(evaluate('unemp_rate'));
    expect(reader.value(areaId('nowhere'), 0).kind).toBe('missing');
    expect(reader.value(areaId('d1'), -1).kind).toBe('missing');
    expect(reader.series(areaId('nowhere')).cells.map(({ kind }) => kind)).toEqual(
      Array(3).fill('missing'),
    );
    expect(reader.series(areaId('d1')).cells[0]).toMatchObject({ kind: 'number', value: 6 });
  });

  it('computes what is remembered once', () => {
    const reader = readFigures(evaluate('unemp_rate'));
    let computed = 0;
    const ask = () =>
      reader.remember('key', () => {
        computed += 1;
        return null;
      });
    expect([ask(), ask(), computed]).toEqual([null, null, 1]);
  });
});

describe('casesAt(reader, area, period)', () => {
  it('has cases for a share of people, and none for withheld or absent ones', () => {
    const reader = readFigures(evaluate('unemp_rate'));
    expect(casesAt(reader, areaId('d1'), 0)).toEqual({ count: 60, base: 1000 });
    expect(casesAt(reader, areaId('d6'), 0)).toBeNull();
    expect(casesAt(reader, areaId('land'), 2)).toBeNull();
  });

  it('has none where square metres are divided or the numerator is no part', () => {
    const of = profileCity({
      periods: ['2017'],
      concepts: [{ id: 'space', standard: 'green_share' }],
      indicators: [
        { id: 'green', concept: 'space', kind: 'area' },
        { id: 'pop', concept: 'space' },
        { id: 'homes', concept: 'space' },
        { id: 'green_share', concept: 'space', rate: ['green', 'pop'] },
        { id: 'per_home', concept: 'space', rate: ['pop', 'homes'] },
      ],
      figures: { green: { a: [5] }, pop: { a: [100] }, homes: { a: [50] } },
    });
    expect(casesAt(of.reader('green_share'), areaId('a'), 0)).toBeNull();
    expect(casesAt(of.reader('per_home'), areaId('a'), 0)).toBeNull();
  });

  it('leaves no rest where the part is not within the whole', () => {
    expect(without({ count: 10, base: 100 }, { count: 4, base: 40 })).toEqual({
      count: 6,
      base: 60,
    });
    expect(without({ count: 10, base: 100 }, { count: 12, base: 40 })).toBeNull();
    expect(without({ count: 10, base: 100 }, { count: 10, base: 100 })).toBeNull();
    expect(without({ count: 90, base: 100 }, { count: 1, base: 40 })).toBeNull();
  });
});

describe('latestPeriodIndex(periods, until)', () => {
  const periods = ['2015', '2016-06-30', '2016', '2017-06-30'].map(periodId);

  it('is the last period that ends by then', () => {
    expect(latestPeriodIndex(periods, null)).toBe(3);
    expect(latestPeriodIndex(periods, periodId('2017'))).toBe(3);
    expect(latestPeriodIndex(periods, periodId('2016'))).toBe(2);
    expect(latestPeriodIndex(periods, periodId('2016-06-30'))).toBe(1);
    expect(latestPeriodIndex(periods, periodId('2014'))).toBe(-1);
  });
});

describe('profileScope(subject, context)', () => {
  it('compares a district with its level, its planning area, the city and the Land', () => {
    const scope = profileScope(areaId('d1'), tinyAtlas);
    expect(scope).toMatchObject({ parent: 'west', city: '0', reference: 'land' });
    expect(scope.peers).toEqual(['d1', 'd2', 'd3', 'd4', 'd5', 'd6']);
    expect(areasOfScope(scope)).toEqual(['d1', 'd2', 'd3', 'd4', 'd5', 'd6', '0', 'west', 'land']);
    expect(comparatorOf(scope)).toBe('0');
  });

  it('gives a planning area no parent but the city, and the city the finest level', () => {
    expect(profileScope(areaId('west'), tinyAtlas)).toMatchObject({
      parent: null,
      peers: ['west', 'ost'],
    });
    const city = profileScope(areaId('0'), tinyAtlas);
    expect(city.peers).toHaveLength(6);
    expect(comparatorOf(city)).toBe('land');
  });

  it('refuses an area that the package does not have, and a package without a city', () => {
    expect(() => profileScope(areaId('x'), tinyAtlas)).toThrow(RangeError);
    const areas = tinyAreas.filter(({ role }) => role !== 'city' && role !== 'reference');
    expect(() => profileScope(areaId('d1'), { ...tinyAtlas, areas })).toThrow(RangeError);
  });

  it('knows no reference where there is none', () => {
    const areas = tinyAreas.filter(({ role }) => role !== 'reference');
    expect(profileScope(areaId('0'), { ...tinyAtlas, areas }).reference).toBeNull();
  });
});

describe('spread and tone', () => {
  it('needs five numbers on enough cases that are not all the same', () => {
    const cells = (...values: readonly number[]) =>
      values.map((value) => ({ kind: 'number', value, flags: [] }) as const);
    expect(areaSpread(cells(1, 2, 3, 4))).toBeNull();
    expect(areaSpread(cells(2, 2, 2, 2, 2))).toBeNull();
    expect(areaSpread(cells(1, 2, 3, 4, 5))).toBeCloseTo(Math.SQRT2, 12);
    const flagged = { kind: 'number', value: 99, flags: ['low_denominator'] } as const;
    expect(areaSpread([...cells(1, 2, 3, 4, 5), flagged])).toBeCloseTo(Math.SQRT2, 12);
  });

  it('goes with the polarity, and is neutral without a difference', () => {
    expect(toneOf('high_need', 1)).toBe('need');
    expect(toneOf('high_need', -1)).toBe('strength');
    expect(toneOf('low_need', 1)).toBe('strength');
    expect(toneOf('low_need', -1)).toBe('need');
    expect(toneOf('low_need', 0)).toBe('neutral');
    expect(toneOf('neutral', 5)).toBe('neutral');
  });
});
