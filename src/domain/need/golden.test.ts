import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { number, numbers, townOffer, townQuestion, townSites } from '../../testing/needTown.ts';
import { boundsOf } from '../indicators/addCells.ts';
import { assessCoverage } from './assessCoverage.ts';
import { equityOfReach } from './equityOfReach.ts';
import type { CoverageResult } from './needAssessment.ts';
import type { NeedQuestion } from './needQuestion.ts';

const CATCHMENT = '../shared/golden/floating-catchment/cases.json';

type ById = Readonly<Record<string, number>>;

interface CatchmentCase {
  readonly id: string;
  readonly demand: ById;
  readonly supply: ById;
  readonly costs: readonly (readonly [string, string, number])[];
  readonly expected_Ai: ById;
  readonly population_weighted_sum_of_A: number;
  readonly expected: {
    readonly nearest: Readonly<Record<string, { readonly minutes: number }>>;
    readonly coverage_share_population_within_10min: number;
    readonly coverage_share_population_within_15min: number;
    readonly supply_per_100_target_persons_citywide: number;
  };
}

/** The case as a question by travel table: an area with one site for every demand point. */
function asked(one: CatchmentCase, change: Partial<NeedQuestion>): CoverageResult {
  const demandIds = Object.keys(one.demand);
  const clubs = Object.keys(one.supply);
  const people = Object.values(one.demand);
  return assessCoverage({
    question: townQuestion({
      weights: [],
      question: {
        counting: 'places',
        travel: { kind: 'table', table: 'case', unit: 'minutes' },
        ...change,
      },
    }),
    ages: null,
    population: numbers(people),
    populationTotal: number(people.reduce((sum, count) => sum + count, 0)),
    sites: townSites(demandIds.map((_, area) => ({ area, eastM: area, northM: 0 }))),
    offers: clubs.map((id) => townOffer(id, { capacity: one.supply[id]! })),
    areaOfOffer: new Int32Array(clubs.length),
    times: {
      unit: 'minutes',
      origins: 'areas',
      offers: clubs,
      offer: Uint32Array.from(one.costs, ([, club]) => clubs.indexOf(String(club))),
      origin: Uint32Array.from(one.costs, ([point]) => demandIds.indexOf(String(point))),
      cost: Float64Array.from(one.costs, ([, , minutes]) => minutes),
    },
  });
}

describe.skipIf(!existsSync(CATCHMENT))(
  'golden case floating-catchment, asked as a question',
  () => {
    const cases = existsSync(CATCHMENT)
      ? (JSON.parse(readFileSync(CATCHMENT, 'utf8')) as readonly CatchmentCase[])
      : [];
    const named = (id: string) => cases.find((one) => one.id === id)!;

    it.each([
      ['youth_2sfca_15min', 'binary', 15],
      ['youth_2sfca_30min', 'binary', 30],
      ['youth_e2sfca_luo_qi_slow', 'zones', 30],
    ] as const)('%s', (id, decay, reach) => {
      const one = named(id);
      const { value, city } = asked(one, { measure: 'catchment', decay, reach });
      Object.values(one.expected_Ai).forEach((access, area) => {
        expect(value.low[area]).toBeCloseTo(100 * access, 9);
      });
      const people = Object.values(one.demand).reduce((sum, count) => sum + count, 0);
      expect(boundsOf(city)!.low).toBeCloseTo((100 * one.population_weighted_sum_of_A) / people, 9);
    });

    it('youth_simple: nearest club, share of people within reach, places per head', () => {
      const one = named('youth_simple');
      const ways = asked(one, { measure: 'nearest', reach: 10 });
      Object.keys(one.demand).forEach((id, area) => {
        const minutes = one.expected.nearest[id]?.minutes;
        if (minutes === undefined) expect(ways.nearest.low[area]).toBeNaN();
        else expect(ways.nearest.low[area]).toBe(minutes);
      });
      const within = (reach: number) => boundsOf(asked(one, { reach }).city)!.low / 100;
      expect(within(10)).toBeCloseTo(one.expected.coverage_share_population_within_10min, 9);
      expect(within(15)).toBeCloseTo(one.expected.coverage_share_population_within_15min, 9);
      const people = Object.values(one.demand);
      const [everyone] = equityOfReach(
        asked(one, { reach: 10 }).within,
        {
          id: 'all',
          heads: numbers(people),
          total: number(people.reduce((sum, count) => sum + count, 0)),
        },
        [],
      );
      expect(boundsOf(everyone!.share)!.low).toBeCloseTo(100 * within(10), 9);
      const perHead = boundsOf(asked(one, { measure: 'per_head' }).city)!.low;
      expect(perHead).toBeCloseTo(one.expected.supply_per_100_target_persons_citywide, 9);
    });
  },
);
