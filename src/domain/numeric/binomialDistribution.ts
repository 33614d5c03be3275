import { incompleteBeta } from './incompleteBeta.ts';
import { normalQuantile } from './normalDistribution.ts';

/** Share by which a cumulative probability may miss `p` by rounding and still count as reached. */
const ROUNDING = 64 * Number.EPSILON;

/** P(X ≤ count) for whole `count` and `trials`, through the incomplete beta function (DLMF 8.17.5). */
export function binomialCumulative(count: number, trials: number, chance: number): number {
  if (count < 0) return 0;
  if (count >= trials) return 1;
  return incompleteBeta(chance, count + 1, trials - count).upper;
}

/**
 * Smallest whole number of successes whose cumulative probability reaches `p`, as R's `qbinom`.
 * `p` and `chance` in 0–1. Starts at the normal approximation with its skewness correction and walks
 * the few steps that are left.
 */
export function binomialQuantile(p: number, trials: number, chance: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`binomialQuantile: p = ${p} is not in 0–1`);
  if (p === 0 || chance === 0 || trials === 0) return 0;
  if (p === 1 || chance === 1) return trials;
  const reached = (count: number) => binomialCumulative(count, trials, chance) >= p - p * ROUNDING;
  let count = startNear(p, trials, chance);
  while (count > 0 && reached(count - 1)) count -= 1;
  while (count < trials && !reached(count)) count += 1;
  return count;
}

/** Cornish–Fisher expansion to the skewness term, rounded and kept within 0 … trials. */
function startNear(p: number, trials: number, chance: number): number {
  const z = normalQuantile(p);
  const spread = Math.sqrt(trials * chance * (1 - chance));
  const skewness = (1 - 2 * chance) / spread;
  const start = Math.floor(trials * chance + spread * (z + (skewness * (z * z - 1)) / 6) + 0.5);
  return Math.min(trials, Math.max(0, start));
}
