import { ok, type Result } from '../model/result.ts';
import { finish, type Stepwise } from '../stepwise/stepwise.ts';
import {
  type ConditionalCounts,
  type ConditionalOptions,
  traceConditionalPermutation,
} from './conditionalPermutation.ts';
import { deviationsOf } from './deviations.ts';
import { type LocalTest, localTest } from './localTest.ts';
import type { SpatialProblem } from './spatialProblem.ts';
import { assertSameLength, type SpatialWeights } from './spatialWeights.ts';
import { variationOf } from './variationOf.ts';
import { rowSums, spatialLag } from './weightSums.ts';

export interface LocalGetisOrd {
  /**
   * Σ w_ij x_j over the sum of the values drawn from: the share of the whole that lies around (NaN
   * where that sum is 0). Meaningful for values with a natural zero; the deviate is so for any.
   */
  readonly share: Float64Array;
  /** Of the share, less its mean: positive deviates are hot spots, negative ones cold spots. */
  readonly test: LocalTest;
}

/**
 * Getis–Ord G_i, or G_i* where the weights include each area itself: whether high values (hot spot) or
 * low values (cold spot) gather around an area. Unlike local Moran it does not look for outliers.
 *
 * Every result has an entry per area of `weights`; NaN for an area without neighbours (for
 * G_i* such an area is its own surroundings), and for the tests of one linked to everybody.
 *
 * @param values a finite number per area of `weights`; anything else throws a RangeError. Take values
 * and weights from `spatialSample`, which leaves out areas without a number.
 * @returns problems `too_few_areas` (three needed), `no_neighbours`, `no_variation`.
 *
 * Source: J. K. Ord & A. Getis, Local spatial autocorrelation statistics: distributional issues and an
 * application, Geographical Analysis 27, 1995, equations 5 and 7 (mean and variance of the others
 * for G_i, of all areas for G_i*).
 */
export function localGetisOrd(
  values: Float64Array,
  weights: SpatialWeights,
): Result<LocalGetisOrd, SpatialProblem> {
  assertSameLength(weights, values);
  const variation = variationOf(values, weights);
  if (!variation.ok) {
    return variation;
  }
  const { mean, deviation, sumOfSquares } = variation.value;
  const drawn = drawnFrom(deviation, sumOfSquares, weights.includesSelf);
  const { sum, squares } = rowSums(weights);
  const lag = spatialLag(weights, deviation);
  const { count } = drawn;
  // On deviations, since those of large values with small differences would drown in rounding.
  const statistic = lag.map((value, area) => (sum[area] === 0 ? Number.NaN : value));
  const expected = sum.map((total, area) => total * drawn.mean(area));
  const scale = squares.map((square) => (sumOfSquares * square) / (count - 1));
  const variance = scale.map(
    (most, area) => most * drawn.evenness(area) * (1 - sum[area]! ** 2 / (count * squares[area]!)),
  );
  const share = statistic.map((value, area) => {
    const whole = count * (mean + drawn.mean(area));
    return whole === 0 ? Number.NaN : (value + sum[area]! * mean) / whole;
  });
  return ok({ share, test: localTest({ statistic, expected, variance, scale }) });
}

/** The values a neighbour can have: those of all areas for G_i*, of all others for G_i. */
function drawnFrom(deviation: Float64Array, sumOfSquares: number, includesSelf: boolean) {
  const { length } = deviation;
  const count = includesSelf ? length : length - 1;
  const own = (area: number) => (includesSelf ? 0 : deviation[area]!);
  const mean = (area: number) => -own(area) / count;
  /** The variance of the values drawn from over Σ z² / count: 0 where they are all equal. */
  const evenness = (area: number) => 1 - (own(area) ** 2 + count * mean(area) ** 2) / sumOfSquares;
  return { count, mean, evenness };
}

/**
 * Per area, its surroundings against random ones drawn from all other areas, its own value held in
 * place (see `conditionalPermutation`): a high tail means a hot spot, a low one a cold spot.
 */
export function permuteLocalGetisOrd(
  values: Float64Array,
  weights: SpatialWeights,
  options: ConditionalOptions,
): ConditionalCounts {
  return finish(traceLocalGetisOrdPermutation(values, weights, options));
}

/** `permuteLocalGetisOrd` in steps, one per area. */
export function traceLocalGetisOrdPermutation(
  values: Float64Array,
  weights: SpatialWeights,
  options: ConditionalOptions,
): Stepwise<ConditionalCounts> {
  assertSameLength(weights, values);
  return traceConditionalPermutation(deviationsOf(values).deviation, weights, options);
}
