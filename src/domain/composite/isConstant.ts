/** Numbers closer than this part of their size differ by rounding only. */
const RELATIVE_NOISE = 1e-12;

/**
 * Whether all values are the same but for rounding error, so that no area can be told from another and a
 * standard deviation would be 0 or noise. True for fewer than two values.
 */
export function isConstant(values: Float64Array): boolean {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return (
    values.length < 2 || high - low <= RELATIVE_NOISE * Math.max(Math.abs(low), Math.abs(high))
  );
}
