import { describe, expect, it } from 'vitest';
import type { AreaId } from '../../domain/model/ids.ts';
import type { DemandSites } from '../../domain/need/travel.ts';
import { finish } from '../../domain/stepwise/stepwise.ts';
import { traceIsochrones } from './traceIsochrones.ts';

/** Five places on a line, one hundredth of a degree apart. */
const sites: DemandSites = {
  longitude: Float64Array.of(10, 10.01, 10.02, 10.03, 10.04),
  latitude: new Float64Array(5).fill(50),
  area: new Int32Array(5),
  weight: new Float64Array(5).fill(1),
};
const places = {
  areas: ['d1'] as readonly string[] as readonly AreaId[],
  offers: ['kita', 'club'],
  siteCount: 5,
};

const square = (west: number, east: number) => [
  [
    [west, 49.99],
    [east, 49.99],
    [east, 50.01],
    [west, 50.01],
    [west, 49.99],
  ],
];
const feature = (properties: object, coordinates: unknown = square(9.995, 10.015)) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates },
});
const trace = (...features: object[]) =>
  finish(traceIsochrones(JSON.stringify({ type: 'FeatureCollection', features }), places, sites));
const read = (...features: object[]) => {
  const result = trace(...features);
  if (!result.ok) throw new Error(`not read: ${JSON.stringify(result.problems)}`);
  return result.value;
};
const waysTo = (offer: number, { times }: ReturnType<typeof read>) =>
  [...times.offer]
    .flatMap((one, entry) =>
      one === offer ? [[times.origin[entry]!, times.cost[entry]!] as const] : [],
    )
    .sort(([one], [other]) => one - other);

describe('isochrones', () => {
  it('give every place the smallest value of the polygons that contain it', () => {
    const found = read(
      feature({ offer_id: 'kita', minutes: 15 }, square(9.995, 10.035)),
      feature({ offer_id: 'kita', minutes: 5 }, square(9.995, 10.015)),
    );
    expect(found.times.origins).toBe('sites');
    expect(waysTo(0, found)).toEqual([
      [0, 5],
      [1, 5],
      [2, 15],
      [3, 15],
    ]);
  });

  it('keep offers apart and leave out places outside all polygons of an offer', () => {
    const found = read(
      feature({ offer_id: 'kita', minutes: 5 }),
      feature({ offer_id: 'club', minutes: 10 }, square(10.015, 10.045)),
    );
    expect(waysTo(0, found)).toEqual([
      [0, 5],
      [1, 5],
    ]);
    expect(waysTo(1, found).map(([site]) => site)).toEqual([2, 3, 4]);
  });

  it('do not reach into a hole', () => {
    const [outer] = square(9.995, 10.045);
    const [hole] = square(10.015, 10.025);
    const found = read(feature({ offer_id: 'kita', minutes: 5 }, [outer, hole]));
    expect(waysTo(0, found).map(([site]) => site)).toEqual([0, 1, 3, 4]);
  });

  it('report each flawed feature by number and property and keep the others', () => {
    const { flaws, times } = read(
      feature({ offer_id: 'kita', minutes: 5 }),
      feature({ offer_id: 'gone', minutes: 5 }),
      feature({ offer_id: 'kita', minutes: '5' }),
      feature({ offer_id: 'kita', minutes: -5 }),
      feature({ offer_id: 'kita', minutes: 5 }, 'a polygon'),
      { type: 'Feature', properties: null, geometry: null },
    );
    expect(times.cost.length).toBe(2);
    expect(flaws.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, 'offer_id', 'unknown_offer'],
      [3, 'minutes', 'no_number'],
      [4, 'minutes', 'negative'],
      [5, 'geometry', 'geometry'],
      [6, 'offer_id', 'unknown_offer'],
    ]);
  });

  it('are refused with the limit where offers times places are more than can be kept', () => {
    const features = [
      feature({ offer_id: 'kita', minutes: 5 }),
      feature({ offer_id: 'club', minutes: 5 }),
    ];
    const content = JSON.stringify({ type: 'FeatureCollection', features });
    const within = (most: number) => finish(traceIsochrones(content, places, sites, most));
    expect(within(4).ok).toBe(true);
    expect(within(3)).toEqual({ ok: false, problems: [{ code: 'too_many_pairs', most: 3 }] });
  });

  it('are refused where units are mixed, no place is reached or the file is something else', () => {
    const mixed = trace(
      feature({ offer_id: 'kita', minutes: 5 }),
      feature({ offer_id: 'club', metres: 500 }),
    );
    expect(mixed.ok ? null : mixed.problems[0]).toEqual({ code: 'mixed_units', row: 2 });
    const nowhere = trace(feature({ offer_id: 'kita', minutes: 5 }, square(20, 21)));
    expect(nowhere.ok ? null : nowhere.problems[0]?.code).toBe('nothing_read');
    for (const content of ['', '{', '[]', '{"type":"Feature"}', 'null']) {
      const result = finish(traceIsochrones(content, places, sites));
      expect(result.ok ? null : result.problems[0]?.code).toBe('not_geojson');
    }
  });
});
