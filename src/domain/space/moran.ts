import { ok, type Result } from '../model/result.ts';
import { finish, type Stepwise } from '../stepwise/stepwise.ts';
import type { Deviations } from './deviations.ts';
import type { GlobalStatistic } from './globalStatistic.ts';
import { normalTest } from './normalTest.ts';
import {
  type PermutationOptions,
  type PermutationTest,
  tracePermutationTest,
} from './permutationTest.ts';
import type { SpatialProblem } from './spatialProblem.ts';
import { assertWithoutSelf, type SpatialWeights } from './spatialWeights.ts';
import { variationOf } from './variationOf.ts';
import { crossProduct, type WeightConstants, weightConstants } from './weightSums.ts';

/**
 * Moran's I, (n / S0) Σ w_ij z_i z_j / Σ z_i² with z the deviations from the mean: near +1 where
 * neighbours are alike, near `expected` = −1/(n − 1) where values lie at random, negative where
 * neighbours differ. `pGreater` of a test asks for likeness.
 *
 * @param values a finite number per area of `weights`; anything else throws a RangeError. Take values
 * and weights from `spatialSample`, which leaves out areas without a number.
 * @returns problems `too_few_areas` (three needed), `no_neighbours`, `no_variation`.
 *
 * Source: A. D. Cliff & J. K. Ord, Spatial Processes, 1981, ch. 1–2. With islands kept uncounted n and
 * the kurtosis follow `moran.test` of R's spdep (`zero.policy`, `adjust.n`).
 */
export function moran(
  values: Float64Array,
  weights: SpatialWeights,
): Result<GlobalStatistic, SpatialProblem> {
  const prepared = prepareMoran(values, weights);
  if (!prepared.ok) {
    return prepared;
  }
  const { deviations, constants, statisticOf } = prepared.value;
  const n = weights.countedAreas;
  const statistic = statisticOf(deviations.deviation);
  const expected = -1 / (n - 1);
  const normal = normalitySecondMoment(n, constants);
  const random = randomisationSecondMoment(n, constants, deviations.kurtosis);
  const test = (secondMoment: number) =>
    normalTest(statistic - expected, secondMoment - expected ** 2, secondMoment);
  return ok({ statistic, expected, normality: test(normal), randomisation: test(random) });
}

/**
 * Moran's I against random arrangements of the same values; arguments and problems as for `moran`,
 * `options` as for `permutationTest`.
 */
export function permuteMoran(
  values: Float64Array,
  weights: SpatialWeights,
  options: PermutationOptions,
): Result<PermutationTest, SpatialProblem> {
  return finish(traceMoranPermutation(values, weights, options));
}

/** `permuteMoran` in steps, one per arrangement. */
export function* traceMoranPermutation(
  values: Float64Array,
  weights: SpatialWeights,
  options: PermutationOptions,
): Stepwise<Result<PermutationTest, SpatialProblem>> {
  const prepared = prepareMoran(values, weights);
  if (!prepared.ok) {
    return prepared;
  }
  const { deviations, statisticOf } = prepared.value;
  return ok(yield* tracePermutationTest(deviations.deviation, statisticOf, options));
}

interface PreparedMoran {
  readonly deviations: Deviations;
  readonly constants: WeightConstants;
  statisticOf(deviation: Float64Array): number;
}

function prepareMoran(
  values: Float64Array,
  weights: SpatialWeights,
): Result<PreparedMoran, SpatialProblem> {
  assertWithoutSelf(weights, values);
  const variation = variationOf(values, weights);
  if (!variation.ok) {
    return variation;
  }
  const deviations = variation.value;
  const constants = weightConstants(weights);
  const factor = weights.countedAreas / (constants.s0 * deviations.sumOfSquares);
  return ok({
    deviations,
    constants,
    statisticOf: (deviation) => factor * crossProduct(weights, deviation, deviation),
  });
}

function normalitySecondMoment(n: number, { s0, s1, s2 }: WeightConstants): number {
  return (n * n * s1 - n * s2 + 3 * s0 * s0) / (s0 * s0 * (n * n - 1));
}

/** NaN, and so no test, for fewer than four areas. */
function randomisationSecondMoment(
  n: number,
  { s0, s1, s2 }: WeightConstants,
  kurtosis: number,
): number {
  if (n < 4) {
    return Number.NaN;
  }
  const even = n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0);
  const tails = kurtosis * ((n * n - n) * s1 - 2 * n * s2 + 6 * s0 * s0);
  return (even - tails) / ((n - 1) * (n - 2) * (n - 3) * s0 * s0);
}
