import { describe, expect, it } from 'vitest';
import { addressStamp } from '../../domain/geocode/addressStamp.ts';
import type { TravelTimes } from '../../domain/need/travel.ts';
import { tinyAddresses } from '../../testing/tinyInventory.ts';
import { DISTRICT } from '../../testing/tinyPackage.ts';
import { type KeptTravelTable, parseTravelRecord, travelRecord } from './travelRecord.ts';

const TODAY = addressStamp(tinyAddresses);
const table = (times: Partial<TravelTimes> = {}): KeptTravelTable => ({
  id: 'bus',
  name: 'Bus.csv',
  level: DISTRICT,
  times: {
    unit: 'minutes',
    origins: 'areas',
    offers: ['o1', 'o2'],
    offer: Uint32Array.of(0, 1, 1),
    origin: Uint32Array.of(0, 0, 1),
    cost: Float64Array.of(5, 0, 12.5),
    ...times,
  },
});

describe('travel tables on the device', () => {
  it('come back as they went, through the copy that a browser makes of them', () => {
    const tables = [table(), { ...table({ origins: 'sites' }), id: 'walk' }];
    const kept: unknown = structuredClone(travelRecord(tables, TODAY));
    expect(parseTravelRecord(kept, TODAY)).toEqual({ tables, outdated: [] });
  });

  it('are left out by name where they count places of other address points', () => {
    const tables = [table(), { ...table({ origins: 'sites' }), name: 'Zu Fuß.csv' }];
    expect(parseTravelRecord(travelRecord(tables, 'older'), TODAY)).toEqual({
      tables: [tables[0]],
      outdated: ['Zu Fuß.csv'],
    });
  });

  it.each([
    ['a pair given twice', { origin: Uint32Array.of(0, 1, 1) }],
    ['a negative way', { cost: Float64Array.of(5, -1, 1) }],
    ['a way without end', { cost: Float64Array.of(5, Number.POSITIVE_INFINITY, 1) }],
    ['no number', { cost: Float64Array.of(5, Number.NaN, 1) }],
    ['an offer beyond the list', { offer: Uint32Array.of(0, 1, 2) }],
    ['an offer listed twice', { offers: ['o1', 'o1'] }],
    ['columns of unequal length', { cost: Float64Array.of(5) }],
    ['a list in place of an array', { cost: [5, 0, 12.5] as unknown as Float64Array }],
  ])('are refused with %s', (_, times) => {
    expect(parseTravelRecord(travelRecord([table(times)], TODAY), TODAY)).toBeUndefined();
  });

  it.each([[null], ['text'], [42], [{}], [{ format: 'sozialraumatlas.travel-tables' }]])(
    'are refused where %j stands in their place',
    (record) => {
      expect(parseTravelRecord(record, TODAY)).toBeUndefined();
    },
  );
});

describe('addressStamp(addresses)', () => {
  it('is another one as soon as a single point moves or two change places', () => {
    const { longitude, latitude } = tinyAddresses;
    const moved = latitude.slice();
    moved[3]! += 1e-6;
    const stamps = [
      TODAY,
      addressStamp(null),
      addressStamp({ longitude, latitude: moved }),
      addressStamp({ longitude: longitude.toReversed(), latitude: latitude.toReversed() }),
    ];
    expect(new Set(stamps).size).toBe(stamps.length);
    expect(addressStamp(structuredClone({ longitude, latitude }))).toBe(TODAY);
  });
});
