import { stirlingError } from './logGamma.ts';

const LOG_TWO_PI = 1.8378770664093453;

/**
 * Probability of `count` successes in `trials`, each with probability `chance` in 0–1; 0 outside
 * 0 … trials. Saddle-point form of Loader, C. (2000), "Fast and accurate computation of binomial
 * probabilities": relative error about 1e-14, also for 100,000 trials. Real arguments are allowed;
 * the function is then the density's analytic continuation, as the incomplete beta function needs it.
 */
export function binomialProbability(count: number, trials: number, chance: number): number {
  if (count < 0 || count > trials) return 0;
  if (chance === 0) return count === 0 ? 1 : 0;
  if (chance === 1) return count === trials ? 1 : 0;
  if (count === 0) return Math.exp(trials * Math.log1p(-chance));
  if (count === trials) return chance ** trials;
  const rest = trials - count;
  const exponent =
    stirlingError(trials) -
    stirlingError(count) -
    stirlingError(rest) -
    deviance(count, trials * chance) -
    deviance(rest, trials * (1 - chance));
  const scale = LOG_TWO_PI + Math.log(count) + Math.log1p(-count / trials);
  return Math.exp(exponent - scale / 2);
}

/** x log(x ÷ m) + m − x, by the series of the logarithm where x and m are close and would cancel. */
function deviance(x: number, m: number): number {
  const difference = x - m;
  if (Math.abs(difference) >= 0.1 * (x + m)) return x * Math.log(x / m) - difference;
  const ratio = difference / (x + m);
  const square = ratio * ratio;
  let sum = difference * ratio;
  let power = 2 * x * ratio;
  for (let odd = 3; ; odd += 2) {
    power *= square;
    const next = sum + power / odd;
    if (next === sum) return sum;
    sum = next;
  }
}
