/** What unequal weights cost in precision. */
export interface WeightSummary {
  /** Answers with a weight above 0. */
  readonly sampleSize: number;
  /** Number of equally weighted answers that would be as precise: (Σw)² ÷ Σw². */
  readonly effectiveSize: number;
  /** sampleSize ÷ effectiveSize, at least 1: the design effect of weighting alone. */
  readonly designEffect: number;
}

/**
 * Effective sample size and design effect of survey weights; null where no weight is above 0. Weights
 * matter only in proportion to each other. Throws a RangeError for negative, infinite or NaN weights.
 * Source: Kish, L. (1965), Survey Sampling, section 11.7.
 */
export function summariseWeights(weights: readonly number[]): WeightSummary | null {
  let sampleSize = 0;
  let sum = 0;
  let squares = 0;
  for (const weight of weights) {
    if (!(weight >= 0 && Number.isFinite(weight))) {
      throw new RangeError(`survey weight ${weight}: finite and not negative`);
    }
    if (weight > 0) sampleSize += 1;
    sum += weight;
    squares += weight * weight;
  }
  if (sampleSize === 0) return null;
  const effectiveSize = (sum * sum) / squares;
  return { sampleSize, effectiveSize, designEffect: sampleSize / effectiveSize };
}
