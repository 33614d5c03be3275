import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disclosed, type TownPlan, townInput, towns } from '../../testing/needTown.ts';
import { columnOf } from '../model/column.ts';
import { finish } from '../stepwise/stepwise.ts';
import { assessCoverage } from './assessCoverage.ts';
import { assessNeed } from './assessNeed.ts';
import { assessQuestion, type QuestionInput } from './assessQuestion.ts';
import { judgeAreas } from './judgeAreas.ts';
import {
  bivariateCell,
  HIGH,
  type Judgement,
  LOW,
  NO_THIRD,
  VERDICTS,
  type Verdict,
} from './needAssessment.ts';
import type { NeedQuestion } from './needQuestion.ts';
import type { TravelTimes } from './travel.ts';

const OPTIONS = { draws: 30, coverage: 0.95, seed: 'town' } as const;
const RUNS = { numRuns: 40 };
/** Always the same towns, because what is looked for must occur among them. */
const SAME_RUNS = { numRuns: 60, seed: 3 };

const judge = (input: QuestionInput) => finish(judgeAreas(input, OPTIONS));
const verdictOf = ({ verdict }: Judgement, area: number): Verdict => VERDICTS[verdict[area]!]!;

function needWith(input: QuestionInput, change: Partial<NeedQuestion>) {
  return assessNeed({ ...input.need, question: { ...input.need.question, ...change } });
}

function coverageWith({ coverage }: QuestionInput, change: Partial<NeedQuestion>) {
  return assessCoverage({ ...coverage, question: { ...coverage.question, ...change } });
}

/** Need and coverage in every other plausible case, each worked out as a question of its own. */
function otherCases(input: QuestionInput) {
  const { question } = input.coverage;
  const omissions = input.need.figures.map((omitted) =>
    assessNeed({ ...input.need, figures: input.need.figures.filter((one) => one !== omitted) }),
  );
  const standardised = (['min_max', 'rank', 'percentile', 'exponential'] as const).map(
    (standardisation) => needWith(input, { standardisation }),
  );
  const reaches = [0.8, 1.25].map((factor) => ({ reach: question.reach * factor }));
  const detours = [1.2, 1.4].map((detour) => ({ travel: { kind: 'straight', detour } as const }));
  const { measure } = question;
  const changes: Partial<NeedQuestion>[] = [
    ...(measure === 'share_within' || measure === 'catchment' ? reaches : []),
    ...(measure === 'per_head' ? [] : detours),
  ];
  return {
    need: [...omissions, ...standardised],
    coverage: changes.map((change) => coverageWith(input, change)),
  };
}

describe('judgeAreas', () => {
  it('calls an area under-supplied only where that holds in every case worked out by itself', () => {
    let found = 0;
    fc.assert(
      fc.property(towns, (plan) => {
        const input = townInput(plan);
        const judged = judge(input);
        const { need, coverage } = otherCases(input);
        const base = assessQuestion(input);
        plan.youth.forEach((_, area) => {
          if (verdictOf(judged, area) !== 'under_supplied') return;
          found += 1;
          expect(base.cell[area]).toBe(bivariateCell(HIGH, LOW));
          expect(judged.doubts[area]).toEqual([]);
          for (const one of need) expect(one.third[area]).toBe(HIGH);
          for (const one of coverage) expect(one.third[area]).toBe(LOW);
        });
      }),
      SAME_RUNS,
    );
    expect(found).toBeGreaterThan(0);
  });

  it('calls an area supplied only where it is under-supplied in no case', () => {
    let found = 0;
    fc.assert(
      fc.property(towns, (plan) => {
        const input = townInput(plan);
        const judged = judge(input);
        const base = assessQuestion(input);
        const { need, coverage } = otherCases(input);
        plan.youth.forEach((_, area) => {
          if (verdictOf(judged, area) !== 'supplied') return;
          found += 1;
          const isEverHigh = [base.need, ...need].some(({ third }) => third[area] === HIGH);
          const isEverLow = [base.coverage, ...coverage].some(
            ({ lowestThird }) => lowestThird[area] === LOW,
          );
          expect(isEverHigh && isEverLow).toBe(false);
        });
      }),
      SAME_RUNS,
    );
    expect(found).toBeGreaterThan(0);
  });

  it('gives a range of ranks that holds the rank as asked', () => {
    fc.assert(
      fc.property(towns, (plan) => {
        const input = townInput(plan);
        const { rankLow, rankHigh } = judge(input);
        assessQuestion(input).need.ranks.forEach((rank, area) => {
          expect(rankLow[area]).toBeLessThanOrEqual(rank);
          expect(rankHigh[area]).toBeGreaterThanOrEqual(rank);
        });
      }),
      SAME_RUNS,
    );
  });

  it('says what a doubt rests on, exactly where the verdict is unclear', () => {
    let found = 0;
    fc.assert(
      fc.property(towns, (plan) => {
        const judged = judge(townInput(plan));
        plan.youth.forEach((_, area) => {
          const isUnclear = verdictOf(judged, area) === 'unclear';
          found += Number(isUnclear);
          expect(judged.doubts[area]!.length > 0).toBe(isUnclear);
          expect(new Set(judged.doubts[area]).size).toBe(judged.doubts[area]!.length);
        });
      }),
      SAME_RUNS,
    );
    expect(found).toBeGreaterThan(0);
  });

  it('assesses every area that has a rank and some figure of coverage, and no other', () => {
    fc.assert(
      fc.property(towns, (plan) => {
        const input = townInput(plan);
        const judged = judge(input);
        const { need, coverage } = assessQuestion(input);
        plan.youth.forEach((_, area) => {
          const isKnown = need.ranks[area] !== 0 && coverage.lowestThird[area] !== NO_THIRD;
          expect(verdictOf(judged, area) === 'not_assessed').toBe(!isKnown);
        });
      }),
      RUNS,
    );
  });

  it('holds the rank in every rank range', () => {
    fc.assert(
      fc.property(towns, (plan) => {
        const input = townInput(plan);
        const { rankLow, rankHigh } = judge(input);
        assessNeed(input.need).ranks.forEach((rank, area) => {
          expect(rankLow[area]).toBeLessThanOrEqual(rank);
          expect(rankHigh[area]).toBeGreaterThanOrEqual(rank);
          if (rank === 0) expect([rankLow[area], rankHigh[area]]).toEqual([0, 0]);
        });
      }),
      RUNS,
    );
  });

  it('does not change a clear verdict when withheld counts become known', () => {
    fc.assert(
      fc.property(towns, (plan) => {
        const fixed = {
          ...plan,
          question: { ...plan.question, coverageLimits: [20, 60] as const },
        };
        const withheld = judge(townInput(fixed));
        const known = judge(townInput(disclosed(fixed)));
        plan.youth.forEach((_, area) => {
          const verdict = verdictOf(withheld, area);
          if (verdict === 'under_supplied' || verdict === 'supplied') {
            expect(verdictOf(known, area)).toBe(verdict);
          }
        });
      }),
      RUNS,
    );
  });

  it('gives the same answer for the same question and shows its progress', () => {
    fc.assert(
      fc.property(towns, (plan) => {
        const input = townInput(plan);
        const shares: number[] = [];
        const steps = judgeAreas(input, OPTIONS);
        for (;;) {
          const step = steps.next();
          if (step.done) {
            expect(step.value).toEqual(judge(input));
            break;
          }
          shares.push(step.value);
        }
        expect(shares).toEqual(shares.toSorted((one, other) => one - other));
        expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
      }),
      { numRuns: 15 },
    );
  });
});

/** Need falls from area to area; the clubs stand far from the first four. */
const RATES = Array.from({ length: 12 }, (_, area) => 60 - 5 * area);
const CLEAR: TownPlan = {
  rates: [RATES, RATES.map((rate) => rate / 2)],
  weights: [50, 50],
  inhabitants: RATES.map(() => 900),
  youth: RATES.map(() => 100),
  published: RATES.map(() => 'number'),
  sites: RATES.map((_, area) => ({ area, eastM: area < 4 ? area * 10 : 9000 + area, northM: 0 })),
  offers: [{ area: 5, eastM: 9000, northM: 0, capacity: 10 }],
  question: {},
  times: null,
};

const verdictsOf = (judged: Judgement) => [...judged.verdict].map((code) => VERDICTS[code]);

describe('judgeAreas of a clear town', () => {
  it('tells under-supplied, supplied and unassessed areas apart by default options', () => {
    const judged = finish(judgeAreas(townInput(CLEAR)));
    expect(verdictsOf(judged)).toEqual(
      RATES.map((_, area) => (area < 4 ? 'under_supplied' : 'supplied')),
    );
    expect([judged.coverage, judged.fewAreas]).toEqual([0.95, true]);
    expect([...judged.rankLow].slice(0, 3)).toEqual([1, 2, 3]);
    expect(new Set(judged.driver)).toEqual(new Set([-1]));
  });

  it('works by the way to the nearest, where less is better, and where nobody has one', () => {
    const ways = townInput({ ...CLEAR, question: { measure: 'nearest' } });
    expect(verdictsOf(judge(ways)).slice(0, 4)).toEqual(
      RATES.slice(0, 4).map(() => 'under_supplied'),
    );
    const none = townInput({
      ...CLEAR,
      offers: [],
      question: { measure: 'nearest', coverageLimits: [500, 900] },
    });
    expect(verdictsOf(judge(none)).slice(0, 4)).toEqual(
      RATES.slice(0, 4).map(() => 'under_supplied'),
    );
  });

  it('varies no detour of a table, but its reach', () => {
    const times: TravelTimes = {
      unit: 'minutes',
      origins: 'areas',
      offers: ['offer_0'],
      offer: new Uint32Array(12),
      origin: Uint32Array.from(RATES, (_, area) => area),
      cost: Float64Array.from(RATES, (_, area) => [30, 11, 9, 30][area] ?? 2),
    };
    const travel = { kind: 'table', table: 'walk', unit: 'minutes' } as const;
    const judged = judge(townInput({ ...CLEAR, times, question: { travel, reach: 10 } }));
    expect(verdictsOf(judged).slice(0, 4)).toEqual([
      'under_supplied',
      'unclear',
      'unclear',
      'under_supplied',
    ]);
    expect([judged.doubts[1], judged.doubts[2]]).toEqual([['reach'], ['reach']]);
  });

  it('is unclear where a withheld count leaves coverage open, and says so', () => {
    const input = townInput({
      ...CLEAR,
      published: RATES.map((_, area) => (area === 0 ? 'masked' : 'number')),
      offers: RATES.map((_, area) => ({ area, eastM: 0, northM: 0, capacity: 1 })),
      question: { measure: 'per_head', coverageLimits: [60, 90] },
    });
    const population = columnOf([
      { kind: 'interval', low: 1, high: 2, flags: [] },
      ...RATES.slice(1).map(() => ({ kind: 'number', value: 100, flags: [] }) as const),
    ]);
    const judged = judge({ ...input, coverage: { ...input.coverage, population } });
    expect([verdictOf(judged, 0), judged.doubts[0]]).toEqual(['unclear', ['withheld']]);
  });

  it('is certain that an area is supplied whose range lies above the lower limit', () => {
    const input = townInput({
      ...CLEAR,
      offers: RATES.map((_, area) => ({ area, eastM: 0, northM: 0, capacity: 1 })),
      question: { measure: 'per_head', coverageLimits: [2, 60] },
    });
    const population = columnOf(
      RATES.map(() => ({ kind: 'interval', low: 1, high: 2, flags: [] }) as const),
    );
    const judged = judge({ ...input, coverage: { ...input.coverage, population } });
    expect(new Set(verdictsOf(judged))).toEqual(new Set(['supplied']));
  });

  it('is unclear where another reach would do', () => {
    const near = CLEAR.sites.map((site) =>
      site.area === 0 ? { ...site, eastM: 9000 - 780 } : site,
    );
    const judged = judge(townInput({ ...CLEAR, sites: near }));
    expect([verdictOf(judged, 0), judged.doubts[0]]).toEqual(['unclear', ['reach', 'detour']]);
  });

  it('assesses nothing where there is no index, or where nothing is known of coverage', () => {
    const small = judge(townInput({ ...CLEAR, inhabitants: RATES.map(() => 20) }));
    expect(new Set(verdictsOf(small))).toEqual(new Set(['not_assessed']));
    expect([small.fewAreas, new Set(small.rankHigh)]).toEqual([false, new Set([0])]);
    const none = judge(townInput({ ...CLEAR, offers: [] }));
    expect(new Set(verdictsOf(none))).toEqual(new Set(['not_assessed']));
  });

  it('names the indicator that moves a rank most, by its place in the question', () => {
    const input = townInput({ ...CLEAR, rates: [RATES, RATES.toReversed()], weights: [80, 20] });
    const { driver } = judge(input);
    expect([...driver].every((part) => part >= -1 && part <= 1)).toBe(true);
    expect([...driver].some((part) => part >= 0)).toBe(true);
  });
});
