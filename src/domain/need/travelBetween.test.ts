import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionIn, type TownPlace, townSites } from '../../testing/needTown.ts';
import { finish } from '../stepwise/stepwise.ts';
import type { TravelTimes } from './travel.ts';
import { travelBetween } from './travelBetween.ts';

const at = (area: number, eastM: number): TownPlace => ({ area, eastM, northM: 0 });
const SITES = townSites([at(0, 0), at(0, 100), at(1, 900), at(-1, 5000)]);
const CLUBS = ['north', 'south'].map((id, index) => ({
  id,
  position: positionIn({ eastM: 1000 * index, northM: 0 }),
}));
const TABLE = { kind: 'table', table: 'walk', unit: 'minutes' } as const;

function table(rows: readonly (readonly [string, number, number])[]): TravelTimes {
  const offers = [...new Set(rows.map(([offer]) => offer))];
  return {
    unit: 'minutes',
    origins: 'areas',
    offers,
    offer: Uint32Array.from(rows, ([offer]) => offers.indexOf(offer)),
    origin: Uint32Array.from(rows, ([, origin]) => origin),
    cost: Float64Array.from(rows, ([, , cost]) => cost),
  };
}

function visited(travel: ReturnType<typeof travelBetween>, offer: number, maximum: number) {
  const found: [number, number][] = [];
  travel.reach(offer, maximum, (site, cost) => found.push([site, cost]));
  return found.sort(([one], [other]) => one - other);
}

describe('travelBetween', () => {
  it('takes the straight line times the detour', () => {
    const travel = travelBetween(SITES, CLUBS, {
      travel: { kind: 'straight', detour: 1.5 },
      times: null,
    });
    const { cost, offer } = travel.nearest({});
    expect(travel.unit).toBe('metres');
    expect([...offer]).toEqual([0, 0, 1, 1]);
    expect(cost[1]).toBeCloseTo(150, 0);
    expect(cost[2]).toBeCloseTo(150, 0);
  });

  it('gives all sites of an area the way that a table between areas gives it', () => {
    const times = table([
      ['north', 0, 12],
      ['north', 1, 30],
      ['south', 1, 5],
    ]);
    const travel = travelBetween(SITES, CLUBS, { travel: TABLE, times });
    expect(travel.unit).toBe('minutes');
    expect([travel.offerCount, travel.demandCount]).toEqual([2, 4]);
    expect(visited(travel, 0, 15)).toEqual([
      [0, 12],
      [1, 12],
    ]);
    const { offer, cost } = travel.nearest({});
    expect([...offer]).toEqual([0, 0, 1, -1]);
    expect([...cost]).toEqual([12, 12, 5, Number.POSITIVE_INFINITY]);
  });

  it('takes every site by itself where the table says so', () => {
    const times = { ...table([['south', 2, 7]]), origins: 'sites' } as const;
    const travel = travelBetween(SITES, CLUBS, { travel: TABLE, times });
    expect([...travel.nearest({}).offer]).toEqual([-1, -1, 1, -1]);
    expect(visited(travel, 1, 7)).toEqual([[2, 7]]);
  });

  it('knows no way to an offer or from an origin of which only one side knows', () => {
    const rows = [
      ['elsewhere', 0, 1],
      ['north', 77, 1],
      ['south', 0, 9],
    ] as const;
    for (const origins of ['areas', 'sites'] as const) {
      const travel = travelBetween(SITES, CLUBS, {
        travel: TABLE,
        times: { ...table(rows), origins },
      });
      expect(travel.nearest({}).offer[0]).toBe(1);
      expect(visited(travel, 0, Number.POSITIVE_INFINITY)).toEqual([]);
    }
    const unnamed = { ...table([['south', 0, 9]]), offer: Uint32Array.of(5) };
    const travel = travelBetween(SITES, CLUBS, { travel: TABLE, times: unnamed });
    expect([...travel.nearest({}).offer]).toEqual([-1, -1, -1, -1]);
  });

  it('refuses a question by table without the table', () => {
    expect(() => travelBetween(SITES, CLUBS, { travel: TABLE, times: null })).toThrow(RangeError);
  });

  it('finds the same nearest offers by table of areas and by the table written out for sites', () => {
    const rows = fc.uniqueArray(
      fc.tuple(fc.constantFrom('north', 'south'), fc.nat(2), fc.integer({ min: 0, max: 40 })),
      { selector: ([offer, origin]) => `${offer} ${origin}` },
    );
    fc.assert(
      fc.property(rows, fc.constantFrom(10, 25, Number.POSITIVE_INFINITY), (ways, maximumCost) => {
        const byAreas = table(ways);
        const written = ways.flatMap(([offer, area, cost]) =>
          [...SITES.area.keys()]
            .filter((site) => SITES.area[site] === area)
            .map((site) => [offer, site, cost] as const),
        );
        const bySites = { ...table(written), origins: 'sites' as const };
        const [one, other] = [byAreas, bySites].map((times) =>
          travelBetween(SITES, CLUBS, { travel: TABLE, times }),
        );
        expect(one!.nearest({ maximumCost })).toEqual(other!.nearest({ maximumCost }));
        expect(finish(one!.traceNearest({ maximumCost }))).toEqual(one!.nearest({ maximumCost }));
        for (const offer of [0, 1]) {
          expect(visited(one!, offer, maximumCost)).toEqual(visited(other!, offer, maximumCost));
        }
      }),
    );
  });
});
