import { fsum } from 'd3-array';

/**
 * Weights as shares that sum to 1: only their proportions matter, not their scale.
 *
 * Throws a RangeError for a weight that is negative or not finite, or when none is above 0.
 */
export function normaliseWeights(weights: readonly number[]): Float64Array {
  for (const weight of weights) {
    if (!(weight >= 0) || !Number.isFinite(weight)) {
      throw new RangeError(`normaliseWeights: ${weight} is no weight`);
    }
  }
  // Divided by the largest first: very large weights must not add up to infinity.
  const largest = Math.max(0, ...weights);
  if (largest === 0) throw new RangeError('normaliseWeights: no weight is above 0');
  const relative = Float64Array.from(weights, (weight) => weight / largest);
  const total = fsum(relative);
  return relative.map((weight) => weight / total);
}
