import { betaQuantile } from '../numeric/betaQuantile.ts';
import { type Interval, type Proportion, requireWholeProportion } from './proportion.ts';

/**
 * Exact interval of a proportion (Clopper–Pearson), as shares in 0–1; null for a base of 0. It covers
 * the true share with at least the given probability whatever that share is, and is therefore wider
 * than Wilson's.
 *
 * `level` is 0.95 unless given. Throws a RangeError unless count and base are whole numbers with
 * 0 ≤ count ≤ base, and for an impossible level.
 * Source: Clopper, C. J. & Pearson, E. S. (1934), Biometrika 26; ends as quantiles of the beta
 * distribution (Brown, Cai & DasGupta 2001, Statist. Sci. 16, section 4.2.1).
 */
export function exactInterval(proportion: Proportion, level = 0.95): Interval | null {
  requireWholeProportion(proportion);
  if (!(level > 0 && level < 1)) throw new RangeError(`level ${level} must lie between 0 and 1`);
  const { count, base } = proportion;
  if (base === 0) return null;
  const tail = (1 - level) / 2;
  return {
    low: lowerEnd(count, base, tail),
    high: 1 - lowerEnd(base - count, base, tail),
  };
}

/** The upper end is the lower end of the opposite outcome, seen from 1. */
function lowerEnd(count: number, base: number, tail: number): number {
  return count === 0 ? 0 : betaQuantile(tail, count, base - count + 1);
}
