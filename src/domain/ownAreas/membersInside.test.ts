import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tinyAddresses } from '../../testing/tinyInventory.ts';
import { areaId, tinyDistricts } from '../../testing/tinyPackage.ts';
import type { AddressBook } from '../geocode/addressBook.ts';
import type { LonLat } from '../offers/offerRecord.ts';
import { membersInside } from './membersInside.ts';
import type { OwnShape } from './ownArea.ts';
import { ownShapeProblem } from './ownShapeProblem.ts';

const places = { geometry: tinyDistricts, addresses: tinyAddresses };
const bare = { geometry: tinyDistricts, addresses: null };
const all = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6'];
const polygon = (...ring: readonly LonLat[]): OwnShape => ({ kind: 'polygon', ring });
const box = (west: number, south: number, east: number, north: number) =>
  polygon([west, south], [east, south], [east, north], [west, north]);

function inside(shape: OwnShape, given: Parameters<typeof membersInside>[1] = places) {
  const found = membersInside(shape, given);
  if (!found.ok) throw new Error(found.problems.map(({ code }) => code).join());
  return found.value;
}

const longitude = fc.integer({ min: 998_000, max: 1_032_000 }).map((steps) => steps / 1e5);
const latitude = fc.integer({ min: 4_998_000, max: 5_022_000 }).map((steps) => steps / 1e5);
const position = fc.tuple(longitude, latitude);
const ring = fc
  .array(position, { minLength: 3, maxLength: 7 })
  .filter((one) => ownShapeProblem({ kind: 'polygon', ring: one }) === null);

describe('membersInside(shape, { geometry, addresses })', () => {
  it('counts a district as a whole from half of its addresses on', () => {
    // Two of the four addresses of d1 lie at or above 50.1515.
    const half = inside(box(10.05, 50.1515, 10.06, 50.16));
    expect(half.members).toEqual(['d1']);
    expect(half.shares).toEqual([
      {
        area: 'd1',
        share: 0.5,
        basis: 'addresses',
        addresses: { inside: 2, total: 4 },
        counts: true,
      },
    ]);
  });

  it('counts nothing of a district of whose addresses less than half lie inside', () => {
    const quarter = inside(box(10.0515, 50.1, 10.06, 50.16));
    expect(quarter.members).toEqual([]);
    expect(quarter.shares).toMatchObject([{ area: 'd1', share: 0.25, counts: false }]);
  });

  it('goes by the addresses where people may live, however much of the surface lies inside', () => {
    // Nearly all of d2, without the two houses in its middle.
    const around = inside(box(10.1, 50.1, 10.2, 50.1499));
    expect(around.shares.map(({ area }) => area)).not.toContain('d2');
  });

  it('falls back on the surface for a district without addresses', () => {
    const found = inside(box(10.2, 50.0, 10.26, 50.1));
    expect(found.basis).toBe('addresses');
    expect(found.members).toEqual(['d6']);
    expect(found.shares).toMatchObject([{ area: 'd6', basis: 'surface', addresses: null }]);
    expect(found.shares[0]?.share).toBeCloseTo(0.6, 6);
  });

  it('goes by the surface where the package has no addresses, half included', () => {
    const found = inside(box(10.05, 50.1, 10.3, 50.2), bare);
    expect(found.basis).toBe('surface');
    expect(found.members).toEqual(['d1', 'd2', 'd3']);
    expect(found.shares.map(({ share }) => share)).toEqual([1, 1, expect.closeTo(0.5, 9)]);
  });

  it('takes a radius on the ground, as far north and south as east and west', () => {
    // d1 is 11.1 km high and 7.2 km wide; from its label 2 km reach no border.
    const found = inside({ kind: 'radius', centre: [10.05, 50.15], metres: 2000 }, bare);
    expect(found.shares).toHaveLength(1);
    // π · 2² km² of 11.12 km · 7.15 km.
    expect(found.shares[0]?.share).toBeCloseTo(0.158, 3);
  });

  it('refuses a ring that crosses itself, with the two edges', () => {
    const bow = polygon([10, 50], [10.1, 50.1], [10.1, 50], [10, 50.1]);
    expect(membersInside(bow, places)).toEqual({
      ok: false,
      problems: [{ code: 'crosses_itself', edges: [0, 2] }],
    });
  });

  it('never loses a member as a radius grows, by addresses and by surface', () => {
    const metres = fc.integer({ min: 50, max: 20_000 });
    fc.assert(
      fc.property(position, metres, metres, fc.boolean(), (centre, one, other, withAddresses) => {
        const [small, large] = [Math.min(one, other), Math.max(one, other)];
        const given = withAddresses ? places : bare;
        const narrow = inside({ kind: 'radius', centre, metres: small }, given);
        const wide = inside({ kind: 'radius', centre, metres: large }, given);
        expect(wide.members).toEqual(expect.arrayContaining([...narrow.members]));
        for (const { area, share } of narrow.shares) {
          const then = wide.shares.find((found) => found.area === area)?.share ?? 0;
          expect(then).toBeGreaterThanOrEqual(share - 1e-12);
        }
      }),
    );
  });

  it('counts every district in a shape around the city and none in one beside it', () => {
    for (const given of [places, bare]) {
      expect(inside(box(9.9, 49.9, 10.5, 50.3), given).members).toEqual(all);
      expect(inside(box(10.5, 50.3, 10.6, 50.4), given).shares).toEqual([]);
    }
  });

  it('gives what lies inside and what lies outside a ring shares that make a whole', () => {
    fc.assert(
      fc.property(ring, (drawn) => {
        const found = inside(polygon(...drawn), bare);
        const sampled = sampledShares(drawn);
        for (const [index, area] of tinyDistricts.areas.entries()) {
          const share = found.shares.find((one) => one.area === area)?.share ?? 0;
          expect(Math.abs(share - sampled[index]!)).toBeLessThan(0.04);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is the same whichever way round a ring runs and wherever it begins', () => {
    fc.assert(
      fc.property(ring, fc.nat(6), (drawn, from) => {
        const start = from % drawn.length;
        const turned = [...drawn.slice(start), ...drawn.slice(0, start)].reverse();
        const one = inside(polygon(...drawn), bare);
        const other = inside(polygon(...turned), bare);
        const rounded = ({ shares }: typeof one) =>
          new Map(shares.map(({ area, share }) => [area, Math.round(share * 1e6)]));
        const named = [...rounded(one)].filter(([, share]) => share > 0);
        for (const [area, share] of named) expect(rounded(other).get(area)).toBe(share);
      }),
    );
  });

  it('leaves holes out and adds the parts of an area up', () => {
    const outer = square(10, 50, 0.1);
    const geometry = {
      areas: [areaId('ring')],
      polygons: [[[outer, square(10.025, 50.025, 0.05)], [square(10.2, 50, 0.05)]]],
      bounds: [10, 50, 10.25, 50.1] as const,
    };
    // Hole and second part are equally large: 3 of 4 quarters of the ring and one more.
    const found = inside(box(9.9, 49.9, 10.15, 50.2), { geometry, addresses: null });
    expect(found.shares[0]?.share).toBeCloseTo(0.75, 3);
    const disc = inside(
      { kind: 'radius', centre: [10.05, 50.05], metres: 1500 },
      { geometry, addresses: null },
    );
    expect(disc.shares).toEqual([]);
  });

  it('counts an address that is in no area for none', () => {
    const lone: AddressBook = { ...tinyAddresses, area: new Int32Array(10).fill(-1) };
    const found = inside(box(9.9, 49.9, 10.5, 50.3), { ...places, addresses: lone });
    expect(found.shares.every(({ basis }) => basis === 'surface')).toBe(true);
  });
});

function square(west: number, south: number, side: number): readonly LonLat[] {
  const [east, north] = [west + side, south + side];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

/** An independent look at the shares: points of a grid, by the winding angle. */
function sampledShares(drawn: readonly LonLat[]): readonly number[] {
  const side = 40;
  return tinyDistricts.polygons.map(([[outline = []] = []]) => {
    const [west, south] = outline.reduce(
      ([x, y], [lon, lat]) => [Math.min(x, lon), Math.min(y, lat)] as const,
      [180, 90] as readonly [number, number],
    );
    let hits = 0;
    for (let index = 0; index < side * side; index += 1) {
      const x = west + (0.1 * ((index % side) + 0.5)) / side;
      const y = south + (0.1 * (Math.floor(index / side) + 0.5)) / side;
      if (Math.abs(windingAngle(drawn, x, y)) > Math.PI) hits += 1;
    }
    return hits / (side * side);
  });
}

function windingAngle(drawn: readonly LonLat[], x: number, y: number): number {
  return drawn.reduce((sum, [ax, ay], index) => {
    const [bx, by] = drawn[(index + 1) % drawn.length]!;
    const cross = (ax - x) * (by - y) - (ay - y) * (bx - x);
    const dot = (ax - x) * (bx - x) + (ay - y) * (by - y);
    return sum + Math.atan2(cross, dot);
  }, 0);
}
