import type { CompositeIndex } from '../composite/compositeIndex.ts';
import { type RankSensitivity, traceRankSensitivity } from '../composite/rankSensitivity.ts';
import { createRandom } from '../random/createRandom.ts';
import { asPart, type Stepwise } from '../stepwise/stepwise.ts';
import { traceCoverageBases, traceCoverageBy } from './assessCoverage.ts';
import { assessNeed } from './assessNeed.ts';
import type { QuestionInput } from './assessQuestion.ts';
import { type CoverageVariant, traceCoverageVariants } from './coverageVariants.ts';
import {
  type CoverageResult,
  type Doubt,
  HIGH,
  type Judgement,
  LOW,
  NO_THIRD,
  VERDICTS,
  type Verdict,
} from './needAssessment.ts';
import { PLAUSIBLE_WEIGHT_CHANGE } from './needQuestion.ts';
import { thirdOfRank } from './thirds.ts';

export interface JudgementOptions {
  /** Weightings drawn. */
  readonly draws: number;
  /** Share of the weightings that a rank range holds. */
  readonly coverage: number;
  readonly seed: string;
}

export const DEFAULT_JUDGEMENT: JudgementOptions = {
  draws: 1000,
  coverage: 0.95,
  seed: 'sozialraumatlas',
};

/** Shares of the whole run after which its parts are done, one after the other. */
const BASES_FOUND = 0.2;
const COVERED = 0.25;
const WEIGHED = 0.75;

/**
 * Rank ranges and verdicts, step by step: yields the share done, 0 to 1. Weights are varied by up to
 * half of each, standardisations exchanged, indicators left out one by one, reach and detour varied;
 * withheld values stay ranges throughout. The same question gives the same answer.
 *
 * The rule of the verdict stands with `VERDICTS`.
 */
export function* judgeAreas(
  input: QuestionInput,
  options: JudgementOptions = DEFAULT_JUDGEMENT,
): Stepwise<Judgement> {
  const { index } = assessNeed(input.need);
  const { question } = input.coverage;
  const bases = yield* asPart(traceCoverageBases(input.coverage), { from: 0, to: BASES_FOUND });
  const steps = traceCoverageBy(bases, question);
  const base = yield* asPart(steps, { from: BASES_FOUND, to: COVERED });
  const sensitivity = index === null ? null : yield* weighRanks(index, options);
  // Without ranks there is nothing that a variant of coverage could put in doubt.
  const variants =
    index === null
      ? []
      : yield* asPart(traceCoverageVariants(bases, question), { from: WEIGHED, to: 1 });
  return judgementOf({ input, index, sensitivity, base, variants, options });
}

function weighRanks(
  index: CompositeIndex,
  { draws, coverage, seed }: JudgementOptions,
): Stepwise<RankSensitivity> {
  const perturbation = { kind: 'plus_minus', share: PLAUSIBLE_WEIGHT_CHANGE } as const;
  const random = createRandom(seed);
  const steps = traceRankSensitivity(index, { perturbation, draws, coverage, random });
  return asPart(steps, { from: COVERED, to: WEIGHED });
}

interface Evidence {
  readonly input: QuestionInput;
  readonly index: CompositeIndex | null;
  readonly sensitivity: RankSensitivity | null;
  readonly base: CoverageResult;
  readonly variants: readonly CoverageVariant[];
  readonly options: JudgementOptions;
}

function judgementOf(evidence: Evidence): Judgement {
  const { input, index, sensitivity, options } = evidence;
  const areaCount = input.areas.length;
  const rankLow = new Int32Array(areaCount);
  const rankHigh = new Int32Array(areaCount);
  const driver = new Int32Array(areaCount).fill(-1);
  const positionOf = new Int32Array(areaCount).fill(-1);
  index?.considered.forEach((area, position) => {
    positionOf[area] = position;
    // The rank as asked may lie outside of a range that leaves out the rarest weightings.
    const rank = sensitivity!.ranks[position]!;
    rankLow[area] = Math.min(rank, sensitivity!.intervals.low[position]!);
    rankHigh[area] = Math.max(rank, sensitivity!.intervals.high[position]!);
    driver[area] = driverOf(evidence, sensitivity!.drivers[position]!);
  });
  const judged = Array.from(positionOf, (position, area) => judgeArea(evidence, area, position));
  return {
    rankLow,
    rankHigh,
    coverage: options.coverage,
    verdict: Uint8Array.from(judged, ({ verdict }) => VERDICTS.indexOf(verdict)),
    doubts: judged.map(({ doubts }) => doubts),
    driver,
    fewAreas: sensitivity?.fewAreas ?? false,
  };
}

function driverOf({ input, index }: Evidence, part: number): number {
  const indicator = index?.parts[part]?.indicator;
  return input.need.question.parts.findIndex((one) => one.indicator === indicator);
}

interface Judged {
  readonly verdict: Verdict;
  readonly doubts: readonly Doubt[];
}

/** One plausible case: whether need is high, or coverage low, in it. */
interface Case {
  readonly doubt: Doubt;
  readonly holds: boolean;
}

function judgeArea(evidence: Evidence, area: number, position: number): Judged {
  const { base } = evidence;
  if (position === -1 || base.lowestThird[area] === NO_THIRD) {
    return { verdict: 'not_assessed', doubts: [] };
  }
  const need = needCases(evidence, position);
  const coverage = coverageCases(evidence, area);
  const possible = [need, coverage].every((cases) => cases.some(({ holds }) => holds));
  if (!possible) return { verdict: 'supplied', doubts: [] };
  const doubts = [...doubtsOf(need), ...doubtsOf(coverage)];
  return { verdict: doubts.length === 0 ? 'under_supplied' : 'unclear', doubts };
}

/** The kinds of cases that disagree with the first, of which one holds at least. */
function doubtsOf([asked, ...others]: readonly Case[]): readonly Doubt[] {
  const differing = others.filter(({ holds }) => holds !== asked!.holds);
  return [...new Set(differing.map(({ doubt }) => doubt))];
}

/** Whether need is in the upper third: as asked, then in every other case. */
function needCases({ index, sensitivity }: Evidence, position: number): readonly Case[] {
  const count = index!.considered.length;
  const isHigh = (doubt: Doubt, rank: number): Case => ({
    doubt,
    holds: thirdOfRank(rank, count) === HIGH,
  });
  const { ranks, intervals, standardisations, omissions } = sensitivity!;
  return [
    isHigh('weights', ranks[position]!),
    isHigh('weights', intervals.low[position]!),
    isHigh('weights', intervals.high[position]!),
    ...standardisations.map((variant) => isHigh('standardisation', variant.ranks[position]!)),
    ...omissions.map((variant) => isHigh('omission', variant.ranks[position]!)),
  ];
}

/**
 * Whether coverage is low: as asked, then in every other case. A range that is low at one end only says
 * no and yes.
 */
function coverageCases({ base, variants }: Evidence, area: number): readonly Case[] {
  const casesOf = (doubt: Doubt, { third, lowestThird }: CoverageVariant['result']) =>
    [third, lowestThird].map((one): Case => ({ doubt, holds: one[area] === LOW }));
  return [
    ...casesOf('withheld', base),
    ...variants.flatMap(({ doubt, result }) => casesOf(doubt, result)),
  ];
}
