import { binomialProbability } from './binomialProbability.ts';
import { incompleteBeta } from './incompleteBeta.ts';

/** Enough halvings to reach the smallest double. */
const MOST_STEPS = 1100;

/**
 * The `x` in 0–1 at which I_x(a, b) = `p`, for `p` in 0–1 and `a`, `b` > 0, to about 1e-15 of x.
 * Newton's method kept inside a shrinking bracket, so that it ends for any shape. Small `p` keep
 * their relative precision; for a `p` close to 1 ask for the mirrored quantile instead.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`betaQuantile: p = ${p} is not in 0–1`);
  if (p === 0) return 0;
  if (p === 1) return 1;
  let low = 0;
  let high = 1;
  let x = a / (a + b);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const miss = incompleteBeta(x, a, b).lower - p;
    if (miss === 0) return x;
    if (miss > 0) high = x;
    else low = x;
    const newton = x - miss / betaDensity(x, a, b);
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - x) <= Number.EPSILON * x) return next;
    x = next;
  }
  return x;
}

/** x^(a−1) (1−x)^(b−1) ÷ B(a, b), through the continued binomial probability. */
function betaDensity(x: number, a: number, b: number): number {
  return (binomialProbability(a, a + b, x) * a * b) / ((a + b) * x * (1 - x));
}
