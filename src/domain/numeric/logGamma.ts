const HALF_LOG_TWO_PI = 0.9189385332046727;

/** Below this the argument is first moved up, so that seven terms of the series are exact to a double. */
const SERIES_FROM = 12;

/** B(2k) ÷ (2k (2k − 1)) for k = 1 … 7, B the Bernoulli numbers (DLMF 5.11.1). */
const STIRLING_TERMS = [
  1 / 12,
  -1 / 360,
  1 / 1260,
  -1 / 1680,
  1 / 1188,
  -691 / 360_360,
  1 / 156,
] as const;

/**
 * Natural logarithm of the gamma function for `x` > 0, to about 1e-14 absolute or relative, whichever
 * is larger. Stirling's series (DLMF 5.11.1) with the recurrence Γ(x + 1) = x Γ(x) below 12.
 * Throws a RangeError for `x` ≤ 0 and NaN.
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`logGamma(${x}): the argument must be above 0`);
  let product = 1;
  let shifted = x;
  while (shifted < SERIES_FROM) {
    product *= shifted;
    shifted += 1;
  }
  const main = (shifted - 0.5) * Math.log(shifted) - shifted + HALF_LOG_TWO_PI;
  return main + stirlingSeries(shifted) - Math.log(product);
}

/**
 * What Stirling's formula leaves out: log Γ(x + 1) − [(x + ½) log x − x + ½ log 2π], for `x` > 0.
 * Computed without the cancellation of that difference for large `x` (Loader 2000).
 */
export function stirlingError(x: number): number {
  if (x >= SERIES_FROM) return stirlingSeries(x);
  return logGamma(x + 1) - ((x + 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI);
}

function stirlingSeries(x: number): number {
  const inverseSquare = 1 / (x * x);
  return STIRLING_TERMS.reduceRight((sum, term) => sum * inverseSquare + term, 0) / x;
}
