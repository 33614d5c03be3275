import { describe, expect, it } from 'vitest';
import {
  number,
  numbers,
  positionIn,
  townOffer,
  townQuestion,
  townSites,
} from '../../testing/needTown.ts';
import { boundsOf } from '../indicators/addCells.ts';
import { cellAt, columnOf } from '../model/column.ts';
import { assessCoverage } from './assessCoverage.ts';
import type { CoverageInput } from './coverageInput.ts';
import { HIGH, LOW, NO_THIRD } from './needAssessment.ts';
import type { NeedQuestion } from './needQuestion.ts';

/** Two areas with 100 and 300 people, a site in each, and a club in the first. */
const TWO: CoverageInput = {
  question: townQuestion({ weights: [], question: {} }),
  ages: null,
  population: numbers([100, 300]),
  populationTotal: number(400),
  sites: townSites([
    { area: 0, eastM: 0, northM: 0 },
    { area: 1, eastM: 2000, northM: 0 },
  ]),
  offers: [townOffer('near', { position: positionIn({ eastM: 100, northM: 0 }) })],
  areaOfOffer: Int32Array.of(0),
  times: null,
};

function twoWith(change: Partial<NeedQuestion>, rest: Partial<CoverageInput> = {}) {
  return assessCoverage({ ...TWO, ...rest, question: { ...TWO.question, ...change } });
}

describe('assessCoverage of two areas', () => {
  it('gives shares, ways and heads of areas and city', () => {
    const result = twoWith({});
    expect([...result.value.low]).toEqual([100, 0]);
    expect(result.city).toEqual(number(25));
    expect([...result.reached.low]).toEqual([100, 0]);
    expect(result.nearest.low[0]).toBeCloseTo(130, 0);
    expect(Math.abs(boundsOf(result.nearestCity)!.low - 1.3 * 1900)).toBeLessThan(10);
    expect([...result.third]).toEqual([HIGH, LOW]);
    expect(result.limits).toEqual([100, 100]);
  });

  it('has nobody in reach without offers, no way, and no thirds', () => {
    const none = { offers: [], areaOfOffer: new Int32Array(0) };
    const result = twoWith({}, none);
    expect([...result.value.low]).toEqual([0, 0]);
    expect(result.city).toEqual(number(0));
    expect(result.nearestCity.kind).toBe('not_applicable');
    expect(cellAt(result.nearest, 0).kind).toBe('not_applicable');
    expect([...result.third]).toEqual([NO_THIRD, NO_THIRD]);
    expect(result.limits).toEqual([Number.NaN, Number.NaN]);
    expect([...twoWith({ coverageLimits: [40, 80] }, none).third]).toEqual([LOW, LOW]);
    const ways = twoWith({ measure: 'nearest', coverageLimits: [400, 800] }, none);
    expect([...ways.third]).toEqual([LOW, LOW]);
  });

  it('measures a scenario that closes everything by the limits of the stock', () => {
    const { offers, areaOfOffer } = TWO;
    const closed = twoWith(
      {},
      { offers: [], areaOfOffer: new Int32Array(0), reference: { offers, areaOfOffer } },
    );
    expect(closed.limits).toEqual([100, 100]);
    expect([...closed.third]).toEqual([LOW, LOW]);
  });

  it('takes the reach itself as within reach, and a reach of nothing as none', () => {
    const way = twoWith({}).nearest.low[0]!;
    expect(twoWith({ reach: way }).value.low[0]).toBe(100);
    expect(twoWith({ reach: way - 0.001 }).value.low[0]).toBe(0);
    expect([...twoWith({ reach: 0 }).value.low]).toEqual([0, 0]);
  });

  it('counts an offer outside of all areas for ways, but per head of no area and not of the city', () => {
    const outside = { areaOfOffer: Int32Array.of(-1) };
    expect(twoWith({}, outside).city).toEqual(number(25));
    const perHead = twoWith({ measure: 'per_head' }, outside);
    expect(perHead.city).toEqual(number(0));
    expect([...perHead.value.low]).toEqual([0, 0]);
  });

  it('does not know the places per head of an area or a city with an offer of unstated places', () => {
    const result = twoWith({ measure: 'per_head', counting: 'places' });
    expect(cellAt(result.value, 0).kind).toBe('missing');
    expect(cellAt(result.value, 1)).toEqual(number(0));
    expect(result.city.kind).toBe('missing');
    const outside = twoWith(
      { measure: 'per_head', counting: 'places' },
      { areaOfOffer: Int32Array.of(-1) },
    );
    expect(outside.city).toEqual(number(0));
  });

  it('does not take unstated places within reach for none', () => {
    const places = { measure: 'catchment', counting: 'places' } as const;
    const result = twoWith(places);
    expect(cellAt(result.value, 0).kind).toBe('missing');
    expect(cellAt(result.value, 1)).toEqual(number(0));
    expect(result.city.kind).toBe('missing');
    expect(result.lowestThird[0]).toBe(NO_THIRD);
  });

  it('can reach an offer that states no places, whatever is counted', () => {
    const { within, nearest } = twoWith({});
    for (const measure of ['catchment', 'per_head'] as const) {
      const counted = twoWith({ measure, counting: 'places' });
      expect(counted.within).toEqual(within);
      expect(counted.nearest).toEqual(nearest);
      expect(counted.leftOut).toEqual([{ offer: 0, reason: 'capacity_unstated' }]);
    }
  });

  it('has no figure per head of nobody', () => {
    const result = twoWith({ measure: 'per_head' }, { population: numbers([0, 300]) });
    expect(cellAt(result.value, 0).kind).toBe('not_applicable');
    expect(result.third[0]).toBe(NO_THIRD);
  });

  it('counts an offer of known area and unknown place per head, and nowhere else', () => {
    const offers = [townOffer('hidden', { position: null, placement: 'none' })];
    const perHead = twoWith({ measure: 'per_head' }, { offers });
    expect([...perHead.value.low]).toEqual([1, 0]);
    expect([...perHead.takesPart]).toEqual([1]);
    expect(twoWith({}, { offers }).leftOut).toEqual([{ offer: 0, reason: 'no_place' }]);
    expect(twoWith({}, { offers }).city).toEqual(number(0));
  });

  it('leaves people of an area without any site out of the figures of the city', () => {
    const sites = townSites([{ area: 0, eastM: 0, northM: 0 }]);
    const result = twoWith({}, { sites });
    expect(cellAt(result.value, 1).kind).toBe('missing');
    expect(cellAt(result.reached, 1).kind).toBe('missing');
    expect(result.city).toEqual(number(100));
    expect(result.nearestCity.kind).toBe('number');
  });

  it('says why there is no figure of people, and keeps the ways and shares of areas', () => {
    const population = columnOf([number(100), { kind: 'missing', flags: [] }]);
    const missing = twoWith({}, { population, populationTotal: { kind: 'missing', flags: [] } });
    expect([...missing.value.low]).toEqual([100, 0]);
    expect([missing.city.kind, missing.nearestCity.kind]).toEqual(['missing', 'missing']);
    expect(cellAt(missing.reached, 1).kind).toBe('missing');
    const unbounded = columnOf([number(100), { kind: 'suppressed', flags: [] }]);
    const hidden = twoWith(
      {},
      { population: unbounded, populationTotal: { kind: 'missing', flags: [] } },
    );
    expect([hidden.city.kind, hidden.nearestCity.kind]).toEqual(['suppressed', 'suppressed']);
  });

  it('bounds a suppressed count by the total of the city', () => {
    const population = columnOf([number(100), { kind: 'suppressed', flags: [] }]);
    expect(twoWith({}, { population }).city).toEqual({
      kind: 'interval',
      low: 25,
      high: 100,
      flags: [],
    });
  });

  it('covers every group alike that has no figures: ways and shares need none', () => {
    const nobody = columnOf([
      { kind: 'missing', flags: [] },
      { kind: 'missing', flags: [] },
    ]);
    const result = twoWith(
      {},
      { population: nobody, populationTotal: { kind: 'missing', flags: [] } },
    );
    expect([...result.value.low]).toEqual([100, 0]);
    expect([...result.third]).toEqual([NO_THIRD, NO_THIRD]);
    expect([...twoWith({ coverageLimits: [50, 90] }, { population: nobody }).third]).toEqual([
      HIGH,
      LOW,
    ]);
  });

  it('asks a table for the ways in minutes', () => {
    const times = {
      unit: 'minutes',
      origins: 'areas',
      offers: ['near'],
      offer: Uint32Array.of(0),
      origin: Uint32Array.of(1),
      cost: Float64Array.of(9),
    } as const;
    const travel = { kind: 'table', table: 'walk', unit: 'minutes' } as const;
    const result = twoWith({ travel, reach: 10 }, { times });
    expect([...result.value.low]).toEqual([0, 100]);
    expect(cellAt(result.nearest, 0).kind).toBe('not_applicable');
    expect(cellAt(result.nearest, 1)).toEqual(number(9));
    const catchment = twoWith({ travel, reach: 10, measure: 'catchment' }, { times });
    expect(catchment.value.low[1]).toBeCloseTo(100 / 300, 9);
  });

  it('answers for one area, and for none', () => {
    const population = numbers([100]);
    const sites = townSites([{ area: 0, eastM: 0, northM: 0 }]);
    const one = twoWith({}, { population, populationTotal: number(100), sites });
    expect([one.city, [...one.third]]).toEqual([number(100), [NO_THIRD]]);
    const none = twoWith(
      {},
      {
        population: columnOf([]),
        sites: townSites([]),
        areaOfOffer: Int32Array.of(-1),
      },
    );
    expect([none.city.kind, none.nearestCity.kind]).toEqual(['missing', 'not_applicable']);
  });
});
