import { failed, ok, type Result } from '../model/result.ts';
import { type Deviations, deviationsOf } from './deviations.ts';
import { refusalOf, type SpatialProblem } from './spatialProblem.ts';
import type { SpatialWeights } from './spatialWeights.ts';

/**
 * The deviations a spatial statistic of at least three areas rests on; `values` one number per area of
 * `weights`. Problems `too_few_areas`, `no_neighbours`, `no_variation`; throws as `deviationsOf` does.
 */
export function variationOf(
  values: Float64Array,
  weights: SpatialWeights,
): Result<Deviations, SpatialProblem> {
  const refusal = refusalOf(weights, 3);
  if (refusal !== null) {
    return failed(refusal);
  }
  const deviations = deviationsOf(values);
  return deviations.sumOfSquares === 0 ? failed({ code: 'no_variation' }) : ok(deviations);
}
