import { drawGamma } from './drawGamma.ts';
import type { Random } from './random.ts';

/**
 * Shares that sum to 1, drawn from the Dirichlet distribution with the given concentrations: the mean
 * of share k is `concentrations[k] / Σ`, its variance falls as the sum grows, and all ones draw
 * uniformly from every possible split. A concentration of 0 always gives the share 0.
 *
 * Throws a RangeError unless some concentration is positive. Source: Devroye (1986), Non-Uniform Random
 * Variate Generation, XI.4 (normalised gamma variates).
 */
export function drawDirichlet(random: Random, concentrations: readonly number[]): Float64Array {
  if (!concentrations.some((concentration) => concentration > 0)) {
    throw new RangeError('drawDirichlet(random, concentrations): some must be above 0');
  }
  for (;;) {
    const shares = Float64Array.from(concentrations, (shape) => drawGamma(random, shape));
    const total = shares.reduce((sum, share) => sum + share, 0);
    // Very small concentrations can all underflow to 0: such a draw says nothing and is repeated.
    if (total > 0) return shares.map((share) => share / total);
  }
}
