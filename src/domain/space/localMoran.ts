import { ok, type Result } from '../model/result.ts';
import { finish, type Stepwise } from '../stepwise/stepwise.ts';
import {
  type ConditionalCounts,
  type ConditionalOptions,
  traceConditionalPermutation,
} from './conditionalPermutation.ts';
import { type Deviations, deviationsOf } from './deviations.ts';
import { type LocalTest, localTest } from './localTest.ts';
import type { SpatialProblem } from './spatialProblem.ts';
import { assertWithoutSelf, type SpatialWeights } from './spatialWeights.ts';
import { variationOf } from './variationOf.ts';
import { rowSums, spatialLag } from './weightSums.ts';

/** First letter: the area itself, high or low; second: its surroundings. */
export type Quadrant = 'HH' | 'LL' | 'HL' | 'LH';

export interface LocalMoran {
  /** I_i per area; their sum over S0 is Moran's I, so their mean for row-standardised weights. */
  readonly statistic: Float64Array;
  /** Null without neighbours, and where area or surroundings lie exactly on the mean. */
  readonly quadrants: readonly (Quadrant | null)[];
  /** With the area's own value held in place: the test to use. */
  readonly conditional: LocalTest;
  /** With all values dealt out anew: as Anselin (1995) first gave it. */
  readonly total: LocalTest;
}

/**
 * Local Moran's I (LISA), I_i = z_i / m2 · Σ_j w_ij z_j with m2 = Σ z² / n.
 *
 * Every result has an entry per area of `weights`. NaN where nothing can be said: statistic and tests
 * of an area without neighbours, conditional tests of one exactly on the mean, linked to everybody, or
 * alone in having another value than all the rest.
 *
 * @param values a finite number per area of `weights`; anything else throws a RangeError. Take values
 * and weights from `spatialSample`, which leaves out areas without a number.
 * @returns problems `too_few_areas` (three needed), `no_neighbours`, `no_variation`.
 *
 * Source: L. Anselin, Local indicators of spatial association, Geographical Analysis 27, 1995;
 * moments of R. R. Sokal, N. L. Oden & B. A. Thomson, Geographical Analysis 30, 1998.
 */
export function localMoran(
  values: Float64Array,
  weights: SpatialWeights,
): Result<LocalMoran, SpatialProblem> {
  assertWithoutSelf(weights, values);
  const variation = variationOf(values, weights);
  if (!variation.ok) {
    return variation;
  }
  const deviations = variation.value;
  const m2 = deviations.sumOfSquares / weights.size;
  const z = deviations.deviation;
  const lag = spatialLag(weights, z);
  const isolated = (area: number) => weights.start[area] === weights.start[area + 1];
  const statistic = z.map((own, area) => (isolated(area) ? Number.NaN : (own / m2) * lag[area]!));
  return ok({
    statistic,
    quadrants: Array.from(z, (own, area) => (isolated(area) ? null : quadrantOf(own, lag[area]!))),
    conditional: conditionalTest(statistic, deviations, weights),
    total: totalTest(statistic, deviations, weights),
  });
}

/** From the signs of an area's deviation and of its lag; null where either is exactly 0. */
export function quadrantOf(own: number, lag: number): Quadrant | null {
  if (own === 0 || lag === 0) {
    return null;
  }
  return own > 0 ? (lag > 0 ? 'HH' : 'HL') : lag > 0 ? 'LH' : 'LL';
}

/**
 * Per area, its surroundings against random ones drawn from all other areas (see
 * `conditionalPermutation`). The tails are those of the surroundings: a high one means high values
 * around, so that the two-sided and folded pseudo-probabilities are those of I_i. Read the
 * probability of an area exactly on the mean as that of its surroundings.
 */
export function permuteLocalMoran(
  values: Float64Array,
  weights: SpatialWeights,
  options: ConditionalOptions,
): ConditionalCounts {
  return finish(traceLocalMoranPermutation(values, weights, options));
}

/** `permuteLocalMoran` in steps, one per area. */
export function traceLocalMoranPermutation(
  values: Float64Array,
  weights: SpatialWeights,
  options: ConditionalOptions,
): Stepwise<ConditionalCounts> {
  assertWithoutSelf(weights, values);
  return traceConditionalPermutation(deviationsOf(values).deviation, weights, options);
}

function conditionalTest(
  statistic: Float64Array,
  { deviation, sumOfSquares }: Deviations,
  weights: SpatialWeights,
): LocalTest {
  const n = weights.size;
  const m2 = sumOfSquares / n;
  const { sum, squares } = rowSums(weights);
  const expected = deviation.map((z, area) => (-z * z * sum[area]!) / (m2 * (n - 1)));
  const scale = deviation.map((z, area) => (((z * z) / m2) * n * squares[area]!) / (n - 2));
  const variance = scale.map((most, area) => {
    const others = 1 - deviation[area]! ** 2 / (m2 * (n - 1));
    return most * others * (1 - sum[area]! ** 2 / ((n - 1) * squares[area]!));
  });
  return localTest({ statistic, expected, variance, scale });
}

function totalTest(
  statistic: Float64Array,
  { kurtosis }: Deviations,
  weights: SpatialWeights,
): LocalTest {
  const n = weights.size;
  const { sum, squares } = rowSums(weights);
  const own = (n - kurtosis) / (n - 1);
  const pairs = (2 * kurtosis - n) / ((n - 1) * (n - 2));
  const expected = sum.map((total) => -total / (n - 1));
  const scale = squares.map((square) => own * square);
  const variance = sum.map(
    (total, area) =>
      own * squares[area]! + pairs * (total ** 2 - squares[area]!) - expected[area]! ** 2,
  );
  return localTest({ statistic, expected, variance, scale });
}
