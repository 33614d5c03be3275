import type { Result } from '../../domain/model/result.ts';
import { createRandom } from '../../domain/random/createRandom.ts';
import {
  traceBivariateMoranPermutation,
  traceLocalBivariatePermutation,
} from '../../domain/space/bivariateMoran.ts';
import type {
  ConditionalCounts,
  ConditionalOptions,
} from '../../domain/space/conditionalPermutation.ts';
import { traceGearyPermutation } from '../../domain/space/geary.ts';
import { traceGeneralGPermutation } from '../../domain/space/generalG.ts';
import { traceLocalGetisOrdPermutation } from '../../domain/space/localGetisOrd.ts';
import { traceLocalMoranPermutation } from '../../domain/space/localMoran.ts';
import { traceMoranPermutation } from '../../domain/space/moran.ts';
import type { PermutationOptions, PermutationTest } from '../../domain/space/permutationTest.ts';
import type { SpatialProblem } from '../../domain/space/spatialProblem.ts';
import type { SpatialWeights } from '../../domain/space/spatialWeights.ts';
import type { Job } from '../job.ts';
import type { Seeded } from './seeded.ts';

export interface LocalPermutationInput extends Seeded<ConditionalOptions> {
  readonly statistic: 'moran' | 'getis_ord' | 'bivariate_moran';
  /** One per area of `weights`; of the surroundings (`y`) for the bivariate form. */
  readonly values: Float64Array;
  readonly weights: SpatialWeights;
}

const LOCAL_TESTS = {
  moran: traceLocalMoranPermutation,
  getis_ord: traceLocalGetisOrdPermutation,
  bivariate_moran: traceLocalBivariatePermutation,
};

/** Local clusters and hot spots against chance, see `conditionalPermutation`. */
export const localPermutationJob: Job<LocalPermutationInput, ConditionalCounts> = {
  run: ({ statistic, values, weights, seed, ...options }) =>
    LOCAL_TESTS[statistic](values, weights, { ...options, random: createRandom(seed) }),
};

export interface GlobalPermutationInput extends Seeded<PermutationOptions> {
  readonly statistic: 'moran' | 'geary' | 'general_g' | 'bivariate_moran';
  /** One per area of `weights`. */
  readonly values: Float64Array;
  /** The second variable (`y`), for the bivariate form only. */
  readonly others?: Float64Array;
  readonly weights: SpatialWeights;
}

type GlobalTest = Result<PermutationTest, SpatialProblem>;

/** One figure for the whole map against chance, see `permutationTest`. */
export const globalPermutationJob: Job<GlobalPermutationInput, GlobalTest> = {
  run: ({ statistic, values, others, weights, seed, ...given }) => {
    const options = { ...given, random: createRandom(seed) };
    switch (statistic) {
      case 'moran':
        return traceMoranPermutation(values, weights, options);
      case 'geary':
        return traceGearyPermutation(values, weights, options);
      case 'general_g':
        return traceGeneralGPermutation(values, weights, options);
      case 'bivariate_moran':
        return traceBivariateMoranPermutation(values, secondOf(others), weights, options);
    }
  },
};

function secondOf(others: Float64Array | undefined): Float64Array {
  if (others === undefined) throw new RangeError('the bivariate form needs a second variable');
  return others;
}
