const INVERSE_ROOT_TWO_PI = 0.3989422804014327;

/** From here outwards the continued fraction of the tail is exact to a double at `TAIL_DEPTH`. */
const TAIL_FROM = 2.5;
const TAIL_DEPTH = 120;

/** Density of the standard normal distribution at `x`. */
export function normalDensity(x: number): number {
  return INVERSE_ROOT_TWO_PI * Math.exp((-x * x) / 2);
}

/**
 * P(Z > x) of the standard normal distribution, with full relative precision in the far tail.
 * Power series (Abramowitz & Stegun 26.2.11) near the centre, Laplace's continued fraction
 * (26.2.14) outside. NaN for NaN.
 */
export function normalTail(x: number): number {
  if (x >= TAIL_FROM) return tailFraction(x);
  if (x <= -TAIL_FROM) return 1 - tailFraction(-x);
  return 0.5 - normalDensity(x) * centralSeries(x);
}

/** P(Z ≤ x) of the standard normal distribution. */
export function normalCumulative(x: number): number {
  return normalTail(-x);
}

/** Probability of a value at least as far from 0 as `z`: the p-value of a two-sided z test. */
export function twoSidedNormalProbability(z: number): number {
  return Math.min(1, 2 * normalTail(Math.abs(z)));
}

/**
 * The `x` with P(Z ≤ x) = `p`; −∞ for 0 and ∞ for 1. Starts from Abramowitz & Stegun 26.2.23 and is
 * refined by Halley's method to the precision of `normalTail`. Throws a RangeError outside 0–1.
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`normalQuantile(${p}): p must be in 0–1`);
  if (p === 0) return Number.NEGATIVE_INFINITY;
  if (p === 1) return Number.POSITIVE_INFINITY;
  return p < 0.5 ? -upperQuantile(p) : upperQuantile(1 - p);
}

/**
 * The z of a two-sided interval: 1.96 for `level` 0.95. Throws a RangeError unless 0 < level < 1.
 */
export function zOfLevel(level: number): number {
  if (!(level > 0 && level < 1)) throw new RangeError(`level ${level} must lie between 0 and 1`);
  return upperQuantile((1 - level) / 2);
}

/** The `x` ≥ 0 with P(Z > x) = `tail`, for 0 < `tail` ≤ ½. */
function upperQuantile(tail: number): number {
  if (tail === 0.5) return 0;
  const t = Math.sqrt(-2 * Math.log(tail));
  let x =
    t -
    (2.515517 + t * (0.802853 + t * 0.010328)) /
      (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  for (let step = 0; step < 3; step += 1) {
    const miss = (normalTail(x) - tail) / normalDensity(x);
    x += (2 * miss) / (2 - miss * x);
  }
  return x;
}

/** Σ x^(2k+1) ÷ (1·3·5 … (2k+1)). */
function centralSeries(x: number): number {
  let term = x;
  let sum = x;
  for (let odd = 3; Math.abs(term) > Math.abs(sum) * Number.EPSILON; odd += 2) {
    term *= (x * x) / odd;
    sum += term;
  }
  return sum;
}

function tailFraction(x: number): number {
  let fraction = 0;
  for (let depth = TAIL_DEPTH; depth >= 1; depth -= 1) fraction = depth / (x + fraction);
  return normalDensity(x) / (x + fraction);
}
