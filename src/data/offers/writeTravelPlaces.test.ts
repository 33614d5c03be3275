import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DemandSites } from '../../domain/need/travel.ts';
import type { OfferRecord } from '../../domain/offers/offerRecord.ts';
import { tinyInventory } from '../../testing/tinyInventory.ts';
import { areaId } from '../../testing/tinyPackage.ts';
import { readOfferTable } from './readOfferTable.ts';
import { readTravelTable } from './readTravelTable.ts';
import { writeDestinations, writeDwellingPlaces } from './writeTravelPlaces.ts';

const AREAS = ['1', '=cmd', '12'].map(areaId);
const sitesOf = (areas: readonly number[]): DemandSites => ({
  longitude: Float64Array.from(areas, (_, site) => -1 + site / 7),
  latitude: Float64Array.from(areas, (_, site) => 50 + site / 900),
  area: Int32Array.from(areas),
  weight: new Float64Array(areas.length).fill(1),
});

describe('the places that a travel table is made for', () => {
  it('have a number, a coordinate, their area and the weight of their address, and nothing else', () => {
    expect(writeDwellingPlaces(sitesOf([0, -1, 2]), AREAS)).toBe(
      'site_id,lon,lat,area_id,weight\r\n0,-1,50,1,1\r\n2,-0.714286,50.002222,12,1\r\n',
    );
  });

  it('hold no cell that a table program would run, save numbers', () => {
    const csv = writeDwellingPlaces(sitesOf([1]), AREAS);
    expect(csv).toContain("'=cmd");
    const risky: OfferRecord = { ...tinyInventory.offers[0]!, id: '-1', name: '@SUM(A1)' };
    expect(writeDestinations([risky])).toBe(
      "offer_id,lon,lat,placement,category,name\r\n'-1,10.15,50.15,stated,advice,'@SUM(A1)\r\n",
    );
  });

  it('lists offers with a place, with how sure it is', () => {
    const csv = writeDestinations(tinyInventory.offers);
    expect(csv.match(/^o\d/gm)).toEqual(['o1', 'o2', 'o3']);
    expect(csv).toContain('o2,10.051,50.152,exact,advice,Beratung in der Altstadt');
  });

  it('are understood when a travel table comes back with their numbers and ids', () => {
    const area = fc.integer({ min: -1, max: AREAS.length - 1 });
    fc.assert(
      fc.property(
        fc.array(area, { minLength: 1, maxLength: 30 }),
        fc.constantFrom('-a', 'b_1'),
        (areas, id) => {
          const sites = sitesOf(areas);
          const offer: OfferRecord = { ...tinyInventory.offers[0]!, id };
          const places = readOfferTable(writeDwellingPlaces(sites, AREAS), ',');
          const targets = readOfferTable(writeDestinations([offer]), ',');
          fc.pre(areas.some((one) => one !== -1));
          if (!places.ok || !targets.ok) throw new Error('not read');
          const [target = []] = targets.value.table.rows;
          const numbers = places.value.table.rows.map(([number]) => number!);
          const rows = numbers.map((number, row) => `${number},${target[0]},${row}`);
          const read = readTravelTable(['site_id,offer_id,minutes', ...rows].join('\n'), {
            areas: AREAS,
            offers: [id],
            siteCount: areas.length,
          });
          if (!read.ok) throw new Error(JSON.stringify(read.problems));
          expect(read.value.flawCount).toBe(0);
          expect(read.value.times.origins).toBe('sites');
          expect([...read.value.times.origin]).toEqual(
            areas.flatMap((one, site) => (one === -1 ? [] : [site])),
          );
        },
      ),
    );
  });
});
