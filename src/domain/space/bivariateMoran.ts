import { failed, ok, type Result } from '../model/result.ts';
import { finish, type Stepwise } from '../stepwise/stepwise.ts';
import {
  type ConditionalCounts,
  type ConditionalOptions,
  traceConditionalPermutation,
} from './conditionalPermutation.ts';
import { deviationsOf } from './deviations.ts';
import { type Quadrant, quadrantOf } from './localMoran.ts';
import {
  type PermutationOptions,
  type PermutationTest,
  tracePermutationTest,
} from './permutationTest.ts';
import { refusalOf, type SpatialProblem } from './spatialProblem.ts';
import { assertSameLength, assertWithoutSelf, type SpatialWeights } from './spatialWeights.ts';
import { crossProduct, spatialLag, weightConstants } from './weightSums.ts';

export interface BivariateMoran {
  /** Of `x` with the surroundings in `y`. */
  readonly statistic: number;
  /** Pearson's correlation of the two in the same place, against which the statistic must be read. */
  readonly correlation: number;
  /** Per area; their mean is `statistic` for row-standardised weights. NaN without neighbours. */
  readonly local: Float64Array;
  /** First letter: `x` here; second: `y` around. Null without neighbours, or exactly on a mean. */
  readonly quadrants: readonly (Quadrant | null)[];
}

/**
 * Bivariate Moran's I, (n / S0) Σ w_ij zx_i zy_j / √(Σ zx² Σ zy²): whether areas high in `x` lie among
 * areas high in `y`, as need among offers. Not symmetric in `x` and `y` unless the weights are.
 *
 * It does not look at x and y in the same area, yet picks up their correlation there when each is
 * clustered by itself (Lee 2001): so `correlation` comes with it.
 *
 * @param x, y a finite number each per area of `weights`, else a RangeError; from `spatialSample`.
 * @returns problems `too_few_areas` (three needed), `no_neighbours`, `no_variation` (of either).
 *
 * Source: L. Anselin, I. Syabri & O. Smirnov, Visualizing multivariate spatial correlation with
 * dynamically linked windows, 2002; S.-I. Lee, J. Geographical Systems 3, 2001.
 */
export function bivariateMoran(
  x: Float64Array,
  y: Float64Array,
  weights: SpatialWeights,
): Result<BivariateMoran, SpatialProblem> {
  const prepared = prepareBivariate(x, y, weights);
  if (!prepared.ok) {
    return prepared;
  }
  const { zx, zy, spread, statisticOf } = prepared.value;
  const lag = spatialLag(weights, zy);
  const isolated = (area: number) => weights.start[area] === weights.start[area + 1];
  const factor = weights.size / spread;
  return ok({
    statistic: statisticOf(zy),
    correlation: zx.reduce((sum, z, area) => sum + z * zy[area]!, 0) / spread,
    local: zx.map((z, area) => (isolated(area) ? Number.NaN : factor * z * lag[area]!)),
    quadrants: Array.from(zx, (z, area) => (isolated(area) ? null : quadrantOf(z, lag[area]!))),
  });
}

/** Bivariate I with `x` held in place and `y` dealt out at random; arguments as `bivariateMoran`. */
export function permuteBivariateMoran(
  x: Float64Array,
  y: Float64Array,
  weights: SpatialWeights,
  options: PermutationOptions,
): Result<PermutationTest, SpatialProblem> {
  return finish(traceBivariateMoranPermutation(x, y, weights, options));
}

/** `permuteBivariateMoran` in steps, one per arrangement. */
export function* traceBivariateMoranPermutation(
  x: Float64Array,
  y: Float64Array,
  weights: SpatialWeights,
  options: PermutationOptions,
): Stepwise<Result<PermutationTest, SpatialProblem>> {
  const prepared = prepareBivariate(x, y, weights);
  return prepared.ok
    ? ok(yield* tracePermutationTest(prepared.value.zy, prepared.value.statisticOf, options))
    : prepared;
}

/**
 * Per area, the `y` of its surroundings against random surroundings drawn from the `y` of all other
 * areas. A high tail means high `y` around, whatever `x` is here.
 */
export function permuteLocalBivariate(
  y: Float64Array,
  weights: SpatialWeights,
  options: ConditionalOptions,
): ConditionalCounts {
  return finish(traceLocalBivariatePermutation(y, weights, options));
}

/** `permuteLocalBivariate` in steps, one per area. */
export function traceLocalBivariatePermutation(
  y: Float64Array,
  weights: SpatialWeights,
  options: ConditionalOptions,
): Stepwise<ConditionalCounts> {
  assertWithoutSelf(weights, y);
  return traceConditionalPermutation(deviationsOf(y).deviation, weights, options);
}

interface PreparedBivariate {
  readonly zx: Float64Array;
  readonly zy: Float64Array;
  /** √(Σ zx² Σ zy²) */
  readonly spread: number;
  statisticOf(zy: Float64Array): number;
}

function prepareBivariate(
  x: Float64Array,
  y: Float64Array,
  weights: SpatialWeights,
): Result<PreparedBivariate, SpatialProblem> {
  assertWithoutSelf(weights, x);
  assertSameLength(weights, y);
  const refusal = refusalOf(weights, 3);
  if (refusal !== null) {
    return failed(refusal);
  }
  const first = deviationsOf(x);
  const second = deviationsOf(y);
  const spread = Math.sqrt(first.sumOfSquares) * Math.sqrt(second.sumOfSquares);
  if (spread === 0) {
    return failed({ code: 'no_variation' });
  }
  const zx = first.deviation;
  const factor = weights.countedAreas / (weightConstants(weights).s0 * spread);
  return ok({
    zx,
    zy: second.deviation,
    spread,
    statisticOf: (zy) => factor * crossProduct(weights, zx, zy),
  });
}
