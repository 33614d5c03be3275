import { newcombeInterval, pooledTest } from './differenceOfProportions.ts';
import { fisherTest } from './fisherTest.ts';
import { type Interval, type Proportion, requireProportion } from './proportion.ts';

/** `full_count`: everybody is in the register. `sample`: some were drawn and asked. */
export type FigureKind = 'full_count' | 'sample';

/**
 * Which question the interval answers, for the words beside it:
 * - `underlying_chance` (full count): the figures themselves are exact. Would a difference like this
 *   also arise if both had the same underlying chance?
 * - `population_value` (sample): what would have been counted, had everybody been asked?
 */
export type IntervalQuestion = 'underlying_chance' | 'population_value';

export type ComparisonCaution =
  /** A full count has no sampling error. */
  | 'no_sampling_error'
  /** Two periods of an area are largely the same people: the test assumes they are not. */
  | 'same_people'
  /** An expected count is below 5. */
  | 'few_cases';

export interface ProportionComparison {
  /** `a` − `b` as shares, in −1 to 1. */
  readonly difference: number;
  /** Newcombe's interval of the difference. */
  readonly interval: Interval;
  readonly level: number;
  /** Two-sided, 0–1; null where nothing can be tested. */
  readonly pValue: number | null;
  readonly test: 'pooled_z' | 'fisher';
  readonly question: IntervalQuestion;
  readonly cautions: readonly ComparisonCaution[];
}

/** Expected counts from which the z test may stand for the exact one (Cochran 1954). */
const ENOUGH_CASES = 5;

export interface ComparisonOptions {
  readonly kind: FigureKind;
  /** Two areas at one time, or one area at two times. */
  readonly between: 'areas' | 'periods';
  /** 0.95 unless given. */
  readonly level?: number;
  /** Of a sample, 1 unless given; divides counts and bases. */
  readonly designEffect?: number;
}

/**
 * Whether two proportions differ by more than chance, with the question that this answers and what must
 * be said with it. Null where one of the bases is 0. With few cases the p-value is Fisher's exact one,
 * unless a design effect makes counts fractional.
 *
 * Throws a RangeError for impossible proportions, and for a design effect of a full count.
 * Sources: those of `newcombeInterval`, `pooledTest` and `fisherTest`.
 */
export function compareProportions(
  a: Proportion,
  b: Proportion,
  options: ComparisonOptions,
): ProportionComparison | null {
  const { kind, between, level = 0.95, designEffect = 1 } = options;
  if (!(designEffect > 0) || (kind === 'full_count' && designEffect !== 1)) {
    throw new RangeError(`design effect ${designEffect} of a ${kind}`);
  }
  const ofA = effective(a, designEffect);
  const ofB = effective(b, designEffect);
  const interval = newcombeInterval(ofA, ofB, level);
  if (interval === null) return null;
  const few = expectedMinimum(ofA, ofB) < ENOUGH_CASES;
  const exact = few && [ofA, ofB].every(isWhole);
  return {
    difference: a.count / a.base - b.count / b.base,
    interval,
    level,
    pValue: exact ? fisherTest(ofA, ofB) : (pooledTest(ofA, ofB)?.pValue ?? null),
    test: exact ? 'fisher' : 'pooled_z',
    question: kind === 'full_count' ? 'underlying_chance' : 'population_value',
    cautions: [
      ...(kind === 'full_count' ? (['no_sampling_error'] as const) : []),
      ...(between === 'periods' ? (['same_people'] as const) : []),
      ...(few ? (['few_cases'] as const) : []),
    ],
  };
}

function effective(proportion: Proportion, designEffect: number): Proportion {
  requireProportion(proportion);
  return { count: proportion.count / designEffect, base: proportion.base / designEffect };
}

function expectedMinimum(a: Proportion, b: Proportion): number {
  const pooled = (a.count + b.count) / (a.base + b.base);
  return Math.min(a.base, b.base) * Math.min(pooled, 1 - pooled);
}

function isWhole({ count, base }: Proportion): boolean {
  return Number.isInteger(count) && Number.isInteger(base);
}
