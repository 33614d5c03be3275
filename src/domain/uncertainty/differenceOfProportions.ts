import { twoSidedNormalProbability } from '../numeric/normalDistribution.ts';
import { type Interval, type Proportion, requireProportion } from './proportion.ts';
import { wilsonInterval } from './wilsonInterval.ts';

/**
 * Interval of the difference `a` − `b` of two independent proportions, as shares in −1 to 1; null where
 * one base is 0. Newcombe's method 10: the Wilson intervals of both, squared and added. Not for two
 * figures about the same people (an area in two years, before and after).
 *
 * `level` is 0.95 unless given. Throws a RangeError for an impossible proportion or level.
 * Source: Newcombe, R. G. (1998), Stat. Med. 17:873–890.
 */
export function newcombeInterval(a: Proportion, b: Proportion, level = 0.95): Interval | null {
  const ofA = wilsonInterval(a, level);
  const ofB = wilsonInterval(b, level);
  if (ofA === null || ofB === null) return null;
  const shareA = a.count / a.base;
  const shareB = b.count / b.base;
  const difference = shareA - shareB;
  return {
    low: Math.max(-1, difference - Math.hypot(shareA - ofA.low, ofB.high - shareB)),
    high: Math.min(1, difference + Math.hypot(ofA.high - shareA, shareB - ofB.low)),
  };
}

export interface TestResult {
  /** Standardised difference; positive where `a` is higher. */
  readonly z: number;
  /** Two-sided, 0–1. */
  readonly pValue: number;
}

/**
 * z test of equal proportions with the pooled variance, without continuity correction. Null where it
 * cannot be computed: a base of 0, or no case, or nothing but cases, in both together. Throws a
 * RangeError for an impossible proportion.
 * Source: Fleiss, Levin & Paik (2003), Statistical Methods for Rates and Proportions, section 3.1.
 */
export function pooledTest(a: Proportion, b: Proportion): TestResult | null {
  requireProportion(a);
  requireProportion(b);
  if (a.base === 0 || b.base === 0) return null;
  const pooled = (a.count + b.count) / (a.base + b.base);
  if (pooled === 0 || pooled === 1) return null;
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / a.base + 1 / b.base));
  const z = (a.count / a.base - b.count / b.base) / error;
  return { z, pValue: twoSidedNormalProbability(z) };
}
