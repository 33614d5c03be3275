/** A variable about its mean. */
export interface Deviations {
  readonly mean: number;
  /** x_i − mean; exactly 0 where the difference is no more than rounding. */
  readonly deviation: Float64Array;
  /** Σ deviation² */
  readonly sumOfSquares: number;
  /** n Σ deviation⁴ / (Σ deviation²)², the kurtosis that randomisation moments need; NaN if constant. */
  readonly kurtosis: number;
}

/**
 * Deviations from the mean of all values.
 *
 * Differences that are mere rounding count as none: a significance test is blind to scale, and would
 * find meaning in the last binary digit of equal figures. Throws a RangeError for a value that is not
 * finite, since withheld and missing figures must be left out before.
 */
export function deviationsOf(values: Float64Array): Deviations {
  const { length } = values;
  let total = 0;
  let largest = 0;
  values.forEach((value, index) => {
    if (!Number.isFinite(value)) {
      throw new RangeError(`deviationsOf: value ${index} is ${value}`);
    }
    total += value;
    largest = Math.max(largest, Math.abs(value));
  });
  const mean = total / length;
  const rounding = ROUNDING * largest;
  const deviation = values.map((value) => (Math.abs(value - mean) <= rounding ? 0 : value - mean));
  const sumOfSquares = deviation.reduce((sum, z) => sum + z ** 2, 0);
  const sumOfFourths = deviation.reduce((sum, z) => sum + z ** 4, 0);
  return { mean, deviation, sumOfSquares, kurtosis: (length * sumOfFourths) / sumOfSquares ** 2 };
}

/** Some thousand roundings of a sum of like numbers stay below this share of them. */
const ROUNDING = 1e-12;
