import { describe, expect, it } from 'vitest';
import { type InventedFigures, profileCity } from '../../testing/profileCity.ts';
import { areaId } from '../../testing/tinyPackage.ts';
import type { Cell } from '../model/cell.ts';
import { twoSidedNormalProbability } from '../numeric/normalDistribution.ts';
import { changeCandidates } from './changeCandidates.ts';
import { changeOf, changePValue, ownChangePValue } from './changeOverTime.ts';
import { deviationCandidates } from './deviationCandidates.ts';

const masked: Cell = { kind: 'masked', low: 0, high: 2, flags: [] };
const PAIR = { from: 0, to: 1 };

function cityOf(figures: InventedFigures) {
  return profileCity({
    periods: ['2012', '2017'],
    concepts: [
      { id: 'people', standard: 'pop' },
      { id: 'poverty', standard: 'poor_share' },
    ],
    indicators: [
      { id: 'pop', concept: 'people' },
      { id: 'poor', concept: 'poverty' },
      { id: 'poor_share', concept: 'poverty', rate: ['poor', 'pop'] },
      { id: 'ground', concept: 'poverty', kind: 'area' },
    ],
    figures: { ground: { a: [5, 6] }, ...figures },
  });
}

const of = cityOf({
  pop: { a: [1000, 1200], city: [5000, 5200] },
  poor: { a: [100, 180], city: [500, 560] },
});

const pValue = (from: ReturnType<typeof cityOf>, id: string, subject = 'a') =>
  changePValue(from.reader(id), from.scope(subject), PAIR);

describe('changePValue(reader, scope, pair)', () => {
  it('is the larger of the tests against the own past and against the rest of the city', () => {
    const own = ownChangePValue(of.reader('poor_share'), areaId('a'), PAIR)!;
    // 10 % to 15 %, the rest of the city 10 % to 9.5 %.
    const error = Math.sqrt(
      (0.1 * 0.9) / 1000 + (0.15 * 0.85) / 1200 + (0.1 * 0.9) / 4000 + (0.095 * 0.905) / 4000,
    );
    const beyond = twoSidedNormalProbability((0.15 - 0.1 - (0.095 - 0.1)) / error);
    expect(pValue(of, 'poor_share')).toBeCloseTo(Math.max(own, beyond), 12);
  });

  it('compares counts by their sum, as Poisson counts', () => {
    const own = twoSidedNormalProbability(200 / Math.sqrt(2200));
    expect(ownChangePValue(of.reader('pop'), areaId('a'), PAIR)).toBeCloseTo(own, 12);
    expect(pValue(of, 'pop')).toBeGreaterThanOrEqual(own);
  });

  it('asks nothing of the rest where the city is the subject', () => {
    const alone = ownChangePValue(of.reader('poor_share'), areaId('city'), PAIR);
    expect(pValue(of, 'poor_share', 'city')).toBe(alone);
  });

  it('tests nothing that is withheld, empty, no count of cases, or more than the whole', () => {
    const withheld = cityOf({
      pop: { a: [1000, 1000], city: [5000, 5000] },
      poor: { a: [masked, 100], city: [500, 500] },
    });
    expect(pValue(withheld, 'poor_share')).toBeNull();
    expect(pValue(withheld, 'poor')).toBeNull();
    expect(pValue(of, 'ground')).toBeNull();
    const nobody = cityOf({
      pop: { a: [0, 0], city: [10, 10] },
      poor: { a: [0, 0], city: [0, 0] },
    });
    expect(pValue(nobody, 'pop')).toBeNull();
    const tooMany = cityOf({
      pop: { a: [1000, 1000], city: [900, 900] },
      poor: { a: [100, 200], city: [50, 50] },
    });
    expect(pValue(tooMany, 'pop')).toBeNull();
    expect(pValue(tooMany, 'poor_share')).toBeNull();
    const noRest = cityOf({
      pop: { a: [1000, 1200], city: [1000, 1200] },
      poor: { a: [100, 200], city: [100, 200] },
    });
    expect(pValue(noRest, 'pop')).toBeNull();
    const extreme = cityOf({
      pop: { a: [1000, 1000], city: [5000, 5000] },
      poor: { a: [0, 1000], city: [4000, 1000] },
    });
    expect(pValue(extreme, 'poor_share')).toBeNull();
    const cityHidden = cityOf({
      pop: { a: [1000, 1000], city: [masked, 5000] },
      poor: { a: [0, 1000], city: [0, 1000] },
    });
    expect(pValue(cityHidden, 'poor_share')).toBeNull();
    const unchanging = cityOf({
      pop: { a: [100, 100], city: [500, 500] },
      poor: { a: [0, 0], city: [100, 100] },
    });
    expect(pValue(unchanging, 'poor_share')).toBe(1);
  });
});

describe('changeOf(reader, area, pair)', () => {
  it('is in points for rates, in per cent for counts, and marked across a break', () => {
    expect(changeOf(of.reader('poor_share'), areaId('a'), PAIR)).toMatchObject({
      value: 5,
      flags: [],
    });
    expect(changeOf(of.reader('pop'), areaId('a'), PAIR)).toMatchObject({
      value: expect.closeTo(20, 9),
    });
    const broken = cityOf({
      pop: { a: [1000, { kind: 'number', value: 1200, flags: ['break'] }] },
      poor: { a: [1, 1] },
    });
    expect(changeOf(broken.reader('pop'), areaId('a'), PAIR).flags).toEqual(['break']);
  });
});

describe('candidates for what stands out', () => {
  const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];
  const people = {
    ...Object.fromEntries(NAMES.map((id) => [id, [1000, 1000]])),
    city: [6000, 6000],
  };
  const options = (from: ReturnType<typeof cityOf>) => ({
    readers: [from.reader('poor_share')],
    scope: from.scope('a'),
    until: null,
  });

  it('need areas that differ from one another', () => {
    const alike = cityOf({
      pop: people,
      poor: {
        ...Object.fromEntries(NAMES.map((id) => [id, [200, 200]])),
        a: [masked, 900],
        city: [1100, 1900],
      },
    });
    const few = cityOf({
      pop: { a: [1000, 1000], b: [1000, 1000], city: [2000, 2000] },
      poor: { a: [200, 500], b: [200, 210], city: [400, 710] },
    });
    expect(changeCandidates(options(alike))).toEqual([]);
    expect(changeCandidates(options(few))).toEqual([]);
    expect(deviationCandidates(options(few)).found).toEqual([]);
  });

  it('are none below half a spread, nor where rounding hides the difference', () => {
    const wide = cityOf({
      pop: Object.fromEntries(
        Object.entries(people).map(([id]) => [
          id,
          id === 'city' ? [600_000, 600_000] : [100_000, 100_000],
        ]),
      ),
      poor: {
        a: [20_000, 21_500],
        b: [1000, 20_000],
        c: [50_000, 40_000],
        d: [1000, 60_000],
        e: [20_000, 20_000],
        f: [10_000, 11_000],
        city: [120_000, 118_000],
      },
    });
    expect(changeCandidates(options(wide))).toEqual([]);
    expect(deviationCandidates(options(wide)).found).toEqual([]);
    const tiny = cityOf({
      pop: Object.fromEntries(
        Object.entries(people).map(([id]) => [id, id === 'city' ? [6e8, 6e8] : [1e8, 1e8]]),
      ),
      poor: {
        ...Object.fromEntries(NAMES.map((id, index) => [id, [1e7, 1e7 + index * 1000]])),
        a: [1e7, 1e7 + 30_000],
        city: [6e7, 6e7 + 5000],
      },
    });
    expect(changeCandidates(options(tiny))).toEqual([]);
    expect(deviationCandidates(options(tiny)).found).toEqual([]);
  });

  it('are none without a period that is early enough', () => {
    const soon = { ...options(of), changeYears: 3 };
    expect(changeCandidates(soon)).toEqual([]);
    expect(changeCandidates({ ...options(of), readers: [] })).toEqual([]);
  });
});
