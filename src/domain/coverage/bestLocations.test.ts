import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../model/cell.ts';
import { columnOf } from '../model/column.ts';
import { bestLocations, GREEDY_GUARANTEE, traceBestLocations } from './bestLocations.ts';
import { matrixTravelCost } from './matrixTravelCost.ts';

const number = (value: number): Cell => ({ kind: 'number', value, flags: [] });

/** `reached[candidate]` lists the demand points at cost 1. */
function question(reached: readonly (readonly number[])[], people: readonly Cell[], count: number) {
  const pairs = reached.flatMap((points, offer) => points.map((demand) => ({ offer, demand })));
  return {
    travel: matrixTravelCost({
      unit: 'minutes',
      offerCount: reached.length,
      demandCount: people.length,
      offer: Uint32Array.from(pairs, (pair) => pair.offer),
      demand: Uint32Array.from(pairs, (pair) => pair.demand),
      cost: new Float64Array(pairs.length).fill(1),
    }),
    demand: columnOf(people),
    covered: new Uint8Array(people.length),
    maximumCost: 1,
    count,
  };
}

const town = [
  [0, 1],
  [1, 2, 3],
  [3, 4],
];
const people = [number(10), number(20), number(5), number(5), number(8)];

describe('best next locations', () => {
  it('choose the site with the largest gain first, then what it leaves', () => {
    const result = bestLocations(question(town, people, 2));
    expect(result.chosen).toEqual([
      { candidate: 0, gain: 30 },
      { candidate: 2, gain: 13 },
    ]);
    expect(result.gained).toBe(43);
    expect(result.gainAtMost).toBeGreaterThanOrEqual(43);
  });

  it('count nobody who is covered already, and stop when nobody is left', () => {
    const covered = Uint8Array.of(1, 1, 0, 0, 0);
    const result = bestLocations({ ...question(town, people, 3), covered });
    expect(result.chosen).toEqual([
      { candidate: 2, gain: 13 },
      { candidate: 1, gain: 5 },
    ]);
    expect(result.gained).toBe(18);
  });

  it('prefer the lowest index among equals', () => {
    const result = bestLocations(question([[0], [1], [0, 1]], [number(1), number(1)], 1));
    expect(result.chosen[0]).toEqual({ candidate: 2, gain: 2 });
    const equals = bestLocations(question([[1], [0]], [number(1), number(1)], 1));
    expect(equals.chosen[0]?.candidate).toBe(0);
  });

  it('gain at least the lower bound of withheld counts and name points that are unknown', () => {
    const withheld: Cell = { kind: 'interval', low: 3, high: 5, flags: [] };
    const cells = [withheld, { kind: 'suppressed', flags: [] } as const];
    const result = bestLocations(question([[0, 1]], cells, 1));
    expect(result.chosen).toEqual([{ candidate: 0, gain: 3 }]);
    expect(result.unknownPoints).toBe(1);
  });

  it('are none without candidates, sites or people', () => {
    expect(bestLocations(question([], people, 2)).chosen).toEqual([]);
    expect(bestLocations(question(town, people, 0)).chosen).toEqual([]);
    expect(bestLocations(question([[0]], [number(0)], 1)).chosen).toEqual([]);
  });

  it('refuse half a site and lengths that do not fit', () => {
    expect(() => bestLocations(question(town, people, 0.5))).toThrow('0.5 sites');
    const short = { ...question(town, people, 1), covered: new Uint8Array(1) };
    expect(() => bestLocations(short)).toThrow('1 marks for 5 demand points');
  });

  it('can be taken in steps that never go back', () => {
    const shares = [...traceBestLocations(question(town, people, 2))];
    expect(shares.length).toBeGreaterThan(town.length);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  });

  it('gain at least 1 − 1/e of the best choice, which is never above the bound told', () => {
    const towns = fc.record({
      heads: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 7, maxLength: 7 }),
      reached: fc.array(fc.uniqueArray(fc.nat(6), { maxLength: 5 }), {
        minLength: 1,
        maxLength: 7,
      }),
      count: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(towns, ({ heads, reached, count }) => {
        const result = bestLocations(question(reached, heads.map(number), count));
        const best = bestOfAllChoices(reached, heads, count);
        expect(result.gained).toBeGreaterThanOrEqual(GREEDY_GUARANTEE * best - 1e-9);
        expect(result.gained).toBeLessThanOrEqual(best);
        expect(result.gainAtMost).toBeGreaterThanOrEqual(best);
      }),
    );
  });
});

function bestOfAllChoices(
  reached: readonly (readonly number[])[],
  heads: readonly number[],
  count: number,
): number {
  let best = 0;
  for (let choice = 0; choice < 2 ** reached.length; choice += 1) {
    const sites = reached.filter((_points, site) => ((choice >> site) & 1) === 1);
    if (sites.length > count) continue;
    const points = new Set(sites.flat());
    best = Math.max(
      best,
      [...points].reduce((sum, point) => sum + heads[point]!, 0),
    );
  }
  return best;
}
