import { ok, type Result } from '../model/result.ts';
import { finish, type Stepwise } from '../stepwise/stepwise.ts';
import type { Deviations } from './deviations.ts';
import type { GlobalStatistic } from './globalStatistic.ts';
import { type NormalTest, normalTest } from './normalTest.ts';
import {
  type PermutationOptions,
  type PermutationTest,
  tracePermutationTest,
} from './permutationTest.ts';
import type { SpatialProblem } from './spatialProblem.ts';
import { assertWithoutSelf, type SpatialWeights } from './spatialWeights.ts';
import { variationOf } from './variationOf.ts';
import { type WeightConstants, weightConstants } from './weightSums.ts';

/**
 * Geary's C, (n − 1) Σ w_ij (x_i − x_j)² / (2 S0 Σ z_i²): 1 where values lie at random, towards 0
 * where neighbours are alike, above 1 where they differ. The tests turn the sign round, as spdep does,
 * so that `pGreater` asks for likeness like that of Moran's I.
 *
 * @param values a finite number per area of `weights`; anything else throws a RangeError. Take values
 * and weights from `spatialSample`, which leaves out areas without a number.
 * @returns problems `too_few_areas` (three needed), `no_neighbours`, `no_variation`.
 *
 * Source: A. D. Cliff & J. K. Ord, Spatial Processes, 1981, ch. 1–2. With islands kept uncounted, n is
 * the number of counted areas throughout (`geary.test` of spdep mixes both in the variance).
 */
export function geary(
  values: Float64Array,
  weights: SpatialWeights,
): Result<GlobalStatistic, SpatialProblem> {
  const prepared = prepareGeary(values, weights);
  if (!prepared.ok) {
    return prepared;
  }
  const { deviations, constants, statisticOf } = prepared.value;
  const n = weights.countedAreas;
  const kurtosis = (deviations.kurtosis * n) / weights.size;
  const statistic = statisticOf(deviations.deviation);
  return ok({
    statistic,
    expected: 1,
    normality: underNormality(1 - statistic, n, constants),
    randomisation: underRandomisation(1 - statistic, n, constants, kurtosis),
  });
}

/** Geary's C against random arrangements; a low C means likeness, so `less` is the usual tail. */
export function permuteGeary(
  values: Float64Array,
  weights: SpatialWeights,
  options: PermutationOptions,
): Result<PermutationTest, SpatialProblem> {
  return finish(traceGearyPermutation(values, weights, options));
}

/** `permuteGeary` in steps, one per arrangement. */
export function* traceGearyPermutation(
  values: Float64Array,
  weights: SpatialWeights,
  options: PermutationOptions,
): Stepwise<Result<PermutationTest, SpatialProblem>> {
  const prepared = prepareGeary(values, weights);
  if (!prepared.ok) {
    return prepared;
  }
  const { deviations, statisticOf } = prepared.value;
  return ok(yield* tracePermutationTest(deviations.deviation, statisticOf, options));
}

interface PreparedGeary {
  readonly deviations: Deviations;
  readonly constants: WeightConstants;
  statisticOf(values: Float64Array): number;
}

function prepareGeary(
  values: Float64Array,
  weights: SpatialWeights,
): Result<PreparedGeary, SpatialProblem> {
  assertWithoutSelf(weights, values);
  const variation = variationOf(values, weights);
  if (!variation.ok) {
    return variation;
  }
  const deviations = variation.value;
  const constants = weightConstants(weights);
  const factor = (weights.countedAreas - 1) / (2 * constants.s0 * deviations.sumOfSquares);
  return ok({
    deviations,
    constants,
    statisticOf: (arrangement) => factor * squaredDifferences(weights, arrangement),
  });
}

function squaredDifferences(weights: SpatialWeights, values: Float64Array): number {
  let total = 0;
  for (let area = 0; area < weights.size; area += 1) {
    for (let entry = weights.start[area]!; entry < weights.start[area + 1]!; entry += 1) {
      const difference = values[area]! - values[weights.neighbour[entry]!]!;
      total += weights.weight[entry]! * difference * difference;
    }
  }
  return total;
}

function underNormality(
  difference: number,
  n: number,
  { s0, s1, s2 }: WeightConstants,
): NormalTest | null {
  const scale = ((2 * s1 + s2) * (n - 1)) / (2 * (n + 1) * s0 * s0);
  return normalTest(difference, scale - 2 / (n + 1), scale);
}

function underRandomisation(
  difference: number,
  n: number,
  { s0, s1, s2 }: WeightConstants,
  kurtosis: number,
): NormalTest | null {
  if (n < 4) {
    return null;
  }
  const terms = [
    (n - 1) * s1 * (n * n - 3 * n + 3 - (n - 1) * kurtosis),
    -((n - 1) * s2 * (n * n + 3 * n - 6 - (n * n - n + 2) * kurtosis)) / 4,
    s0 * s0 * (n * n - 3 - (n - 1) ** 2 * kurtosis),
  ];
  const divisor = n * (n - 2) * (n - 3) * s0 * s0;
  const variance = terms.reduce((sum, term) => sum + term, 0) / divisor;
  const scale = terms.reduce((sum, term) => sum + Math.abs(term), 0) / divisor;
  return normalTest(difference, variance, scale);
}
