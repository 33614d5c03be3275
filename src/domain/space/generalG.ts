import { failed, ok, type Result } from '../model/result.ts';
import { finish, type Stepwise } from '../stepwise/stepwise.ts';
import { deviationsOf } from './deviations.ts';
import type { GlobalStatistic } from './globalStatistic.ts';
import { type NormalTest, normalTest } from './normalTest.ts';
import {
  type PermutationOptions,
  type PermutationTest,
  tracePermutationTest,
} from './permutationTest.ts';
import { refusalOf, type SpatialProblem } from './spatialProblem.ts';
import { assertWithoutSelf, type SpatialWeights } from './spatialWeights.ts';
import { crossProduct, type WeightConstants, weightConstants } from './weightSums.ts';

/** Without a test under normality, which the method does not know. */
export type GeneralG = Omit<GlobalStatistic, 'normality'>;

/**
 * Getis and Ord's general G, Σ w_ij x_i x_j / Σ_{i≠j} x_i x_j: whether high values (G above
 * `expected`) or low ones (below) lie together. Binary weights are usual.
 *
 * @param values a finite number of at least 0 per area of `weights`, of a variable with a natural zero
 * such as a rate; not finite throws a RangeError. Take values and weights from `spatialSample`.
 * @returns problems `too_few_areas` (four needed), `no_neighbours`, `no_variation`, `negative_values`.
 *
 * Source: A. Getis & J. K. Ord, The analysis of spatial association by use of distance statistics,
 * Geographical Analysis 24, 1992, with the erratum of 1993. Variance under randomisation.
 */
export function generalG(
  values: Float64Array,
  weights: SpatialWeights,
): Result<GeneralG, SpatialProblem> {
  const prepared = prepareG(values, weights);
  if (!prepared.ok) {
    return prepared;
  }
  const { constants, statisticOf } = prepared.value;
  const n = weights.countedAreas;
  const statistic = statisticOf(values);
  const expected = constants.s0 / (n * (n - 1));
  const randomisation = testOf(statistic - expected, expected, powerSums(values), n, constants);
  return ok({ statistic, expected, randomisation });
}

/** The general G against random arrangements; arguments and problems as for `generalG`. */
export function permuteGeneralG(
  values: Float64Array,
  weights: SpatialWeights,
  options: PermutationOptions,
): Result<PermutationTest, SpatialProblem> {
  return finish(traceGeneralGPermutation(values, weights, options));
}

/** `permuteGeneralG` in steps, one per arrangement. */
export function* traceGeneralGPermutation(
  values: Float64Array,
  weights: SpatialWeights,
  options: PermutationOptions,
): Stepwise<Result<PermutationTest, SpatialProblem>> {
  const prepared = prepareG(values, weights);
  return prepared.ok
    ? ok(yield* tracePermutationTest(values, prepared.value.statisticOf, options))
    : prepared;
}

interface PreparedG {
  readonly constants: WeightConstants;
  statisticOf(values: Float64Array): number;
}

function prepareG(
  values: Float64Array,
  weights: SpatialWeights,
): Result<PreparedG, SpatialProblem> {
  assertWithoutSelf(weights, values);
  const refusal = refusalOf(weights, 4);
  if (refusal !== null) {
    return failed(refusal);
  }
  if (values.some((value) => value < 0)) {
    return failed({ code: 'negative_values' });
  }
  const [sum, squares] = powerSums(values);
  const pairs = sum * sum - squares;
  // One area with everything and all others with nothing leaves no pair to speak of.
  if (deviationsOf(values).sumOfSquares === 0 || pairs <= 0) {
    return failed({ code: 'no_variation' });
  }
  return ok({
    constants: weightConstants(weights),
    statisticOf: (arrangement) => crossProduct(weights, arrangement, arrangement) / pairs,
  });
}

type PowerSums = readonly [sum: number, squares: number, cubes: number, fourths: number];

function powerSums(values: Float64Array): PowerSums {
  const power = (exponent: number) => values.reduce((sum, value) => sum + value ** exponent, 0);
  return [power(1), power(2), power(3), power(4)];
}

/** The coefficients B0 to B4 of the paper, in its order. */
function testOf(
  difference: number,
  expected: number,
  [m1, m2, m3, m4]: PowerSums,
  n: number,
  { s0, s1, s2 }: WeightConstants,
): NormalTest | null {
  const square = s0 * s0;
  const terms = [
    ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * square) * m2 * m2,
    -((n * n - n) * s1 - 2 * n * s2 + 6 * square) * m4,
    -(2 * n * s1 - (n + 3) * s2 + 6 * square) * m1 * m1 * m2,
    (4 * (n - 1) * s1 - 2 * (n + 1) * s2 + 8 * square) * m1 * m3,
    (s1 - s2 + square) * m1 ** 4,
  ];
  const divisor = (m1 * m1 - m2) ** 2 * n * (n - 1) * (n - 2) * (n - 3);
  const secondMoment = terms.reduce((sum, term) => sum + term, 0) / divisor;
  const scale = terms.reduce((sum, term) => sum + Math.abs(term), 0) / divisor;
  return normalTest(difference, secondMoment - expected ** 2, scale);
}
