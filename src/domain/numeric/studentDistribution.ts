import { betaQuantile } from './betaQuantile.ts';
import { incompleteBeta } from './incompleteBeta.ts';

/**
 * Probability of a t value at least as far from 0 as `t`, with `degreesOfFreedom` > 0: the p-value of
 * a two-sided t test (DLMF 8.17, Abramowitz & Stegun 26.7.1).
 */
export function twoSidedStudentProbability(t: number, degreesOfFreedom: number): number {
  const x = degreesOfFreedom / (degreesOfFreedom + t * t);
  return incompleteBeta(x, degreesOfFreedom / 2, 0.5).lower;
}

/**
 * The t of a two-sided interval: 2.228 for `level` 0.95 and 10 degrees of freedom. Throws a RangeError
 * unless 0 < level < 1.
 */
export function studentOfLevel(level: number, degreesOfFreedom: number): number {
  if (!(level > 0 && level < 1)) throw new RangeError(`level ${level} must lie between 0 and 1`);
  const x = betaQuantile(1 - level, degreesOfFreedom / 2, 0.5);
  return Math.sqrt((degreesOfFreedom * (1 - x)) / x);
}
