import type { SpatialWeights } from './spatialWeights.ts';

/** Why a spatial statistic cannot be computed; worded by the interface. */
export type SpatialProblem =
  /** `needed` areas with a number (and neighbours, where islands are left out), `found` fewer. */
  | { readonly code: 'too_few_areas'; readonly needed: number; readonly found: number }
  /** No area has a neighbour with a number. */
  | { readonly code: 'no_neighbours' }
  /** All numbers are equal: nothing can be clustered. */
  | { readonly code: 'no_variation' }
  /** The general G needs a variable with a natural zero and no negative values. */
  | { readonly code: 'negative_values' };

/** What is wrong with the weights for a global statistic that needs `needed` areas; null if nothing. */
export function refusalOf(weights: SpatialWeights, needed: number): SpatialProblem | null {
  if (weights.size >= needed && weights.neighbour.length === 0) {
    return { code: 'no_neighbours' };
  }
  return weights.countedAreas < needed
    ? { code: 'too_few_areas', needed, found: weights.countedAreas }
    : null;
}
