import { drawDirichlet } from '../random/drawDirichlet.ts';
import type { Random } from '../random/random.ts';

/** How far weightings that could have been chosen just as well lie from the chosen one. */
export type WeightPerturbation =
  /**
   * Any split of the weight, centred on the chosen weights. Dirichlet with concentrations
   * `concentration × weight`: as many as there are indicators, at equal weights, draws every split with
   * the same chance; more stays closer to the chosen weights.
   */
  | { readonly kind: 'dirichlet'; readonly concentration: number }
  /** Each weight times a factor drawn evenly from 1 − share to 1 + share; share above 0 up to 1. */
  | { readonly kind: 'plus_minus'; readonly share: number };

/**
 * One weighting drawn around `weights`, summing to 1. Indicators of weight 0 keep it. Throws a RangeError
 * for a concentration that is not above 0 and a share outside 0 to 1.
 *
 * Source: OECD and JRC (2008), Handbook on Constructing Composite Indicators, step 7; Saisana, Saltelli
 * and Tarantola (2005), Journal of the Royal Statistical Society A 168(2).
 */
export function perturbWeights(
  weights: readonly number[],
  perturbation: WeightPerturbation,
  random: Random,
): Float64Array {
  if (perturbation.kind === 'dirichlet') {
    const { concentration } = perturbation;
    if (!(concentration > 0) || !Number.isFinite(concentration)) {
      throw new RangeError(`perturbWeights: the concentration ${concentration} is not above 0`);
    }
    return drawDirichlet(
      random,
      weights.map((weight) => weight * concentration),
    );
  }
  const { share } = perturbation;
  if (!(share > 0 && share <= 1)) {
    throw new RangeError(`perturbWeights: the share ${share} does not lie between 0 and 1`);
  }
  // 1 − random() is never 0, so even with share 1 some weight is left.
  const drawn = Float64Array.from(weights, (weight) => {
    return weight * (1 - share + 2 * share * (1 - random()));
  });
  const total = drawn.reduce((sum, weight) => sum + weight, 0);
  return drawn.map((weight) => weight / total);
}
