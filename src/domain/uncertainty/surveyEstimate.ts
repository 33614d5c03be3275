import { zOfLevel } from '../numeric/normalDistribution.ts';
import type { Interval } from './proportion.ts';
import { summariseWeights } from './surveyWeights.ts';
import { wilsonInterval } from './wilsonInterval.ts';

/** A figure from a sample with what must be said beside it. */
export interface SurveyEstimate {
  /** A share in 0–1, or a mean in the unit of the answers. */
  readonly estimate: number;
  readonly standardError: number;
  readonly interval: Interval;
  /** Answers behind the estimate, unweighted. */
  readonly sampleSize: number;
  readonly effectiveSize: number;
}

/**
 * Share with standard error √(deff · p (1 − p) ÷ n) and Wilson interval on the effective size
 * n ÷ deff. `share` in 0–1, `sampleSize` the answers to the question, `designEffect` ≥ 0 for weighting
 * and clustering together, 1 for a simple random sample. Null for a sample of 0. The interval knows
 * nothing of those who did not answer.
 *
 * Throws a RangeError outside these ranges.
 * Source: Kish, L. (1965), Survey Sampling, sections 2.6 and 8.2; the interval on the effective size as
 * in Dean, N. & Pagano, M. (2015), J. Surv. Stat. Methodol. 3:484–503.
 */
export function estimateShare(options: {
  readonly share: number;
  readonly sampleSize: number;
  readonly designEffect: number;
  readonly level?: number;
}): SurveyEstimate | null {
  const { share, sampleSize, designEffect, level = 0.95 } = options;
  if (!(share >= 0 && share <= 1)) throw new RangeError(`share ${share} must lie in 0–1`);
  if (!(designEffect > 0)) throw new RangeError(`design effect ${designEffect} must be above 0`);
  const effectiveSize = sampleSize / designEffect;
  const count = share === 1 ? effectiveSize : share * effectiveSize;
  const interval = wilsonInterval({ count, base: effectiveSize }, level);
  if (interval === null) return null;
  const standardError = Math.sqrt((share * (1 - share)) / effectiveSize);
  return { estimate: share, standardError, interval, sampleSize, effectiveSize };
}

/**
 * Weighted share of those who answered with yes. `answers[i]` has the weight `weights[i]`; the design
 * effect is that of the weights times `clusterEffect` (1 unless whole schools, houses … were drawn).
 * Null without an answer of weight above 0.
 */
export function estimateWeightedShare(options: {
  readonly answers: readonly boolean[];
  readonly weights: readonly number[];
  readonly clusterEffect?: number;
  readonly level?: number;
}): SurveyEstimate | null {
  const { answers, weights, clusterEffect = 1, level = 0.95 } = options;
  requireEqualLength(answers, weights);
  const summary = summariseWeights(weights);
  if (summary === null) return null;
  const all = sumOf(weights);
  const yes = sumOf(weights.filter((_, index) => answers[index]));
  return estimateShare({
    share: Math.min(1, yes / all),
    sampleSize: summary.sampleSize,
    designEffect: summary.designEffect * clusterEffect,
    level,
  });
}

/**
 * Weighted mean with its linearised standard error, √(n/(n−1) · Σ w²(y − ȳ)²) ÷ Σ w, times
 * √clusterEffect, and an interval of ± z standard errors. Null with fewer than two answers of weight
 * above 0, from which no error can be told. Throws a RangeError for NaN among the answers.
 * Source: Särndal, Swensson & Wretman (1992), Model Assisted Survey Sampling, section 5.7.
 */
export function estimateWeightedMean(options: {
  readonly answers: readonly number[];
  readonly weights: readonly number[];
  readonly clusterEffect?: number;
  readonly level?: number;
}): SurveyEstimate | null {
  const { answers, weights, clusterEffect = 1, level = 0.95 } = options;
  requireEqualLength(answers, weights);
  if (!answers.every(Number.isFinite)) throw new RangeError('answers must be finite numbers');
  const summary = summariseWeights(weights);
  if (summary === null || summary.sampleSize < 2) return null;
  const { sampleSize, effectiveSize } = summary;
  const all = sumOf(weights);
  const mean = sumOf(answers.map((answer, index) => answer * weights[index]!)) / all;
  const squares = sumOf(answers.map((answer, index) => (weights[index]! * (answer - mean)) ** 2));
  const variance = (clusterEffect * squares * sampleSize) / (sampleSize - 1);
  const standardError = Math.sqrt(variance) / all;
  const half = zOfLevel(level) * standardError;
  return {
    estimate: mean,
    standardError,
    interval: { low: mean - half, high: mean + half },
    sampleSize,
    effectiveSize: effectiveSize / clusterEffect,
  };
}

function requireEqualLength(answers: readonly unknown[], weights: readonly unknown[]): void {
  if (answers.length !== weights.length) {
    throw new RangeError(`${answers.length} answers and ${weights.length} weights`);
  }
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
