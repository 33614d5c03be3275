import { twoSidedNormalProbability } from '../numeric/normalDistribution.ts';

/** Per area, how far a local statistic lies from what chance would give; NaN where undefined. */
export interface LocalTest {
  readonly expected: Float64Array;
  readonly variance: Float64Array;
  readonly z: Float64Array;
  /** By the normal approximation, which is rough for few neighbours and skewed values. */
  readonly pTwoSided: Float64Array;
}

export interface LocalMoments {
  readonly statistic: Float64Array;
  readonly expected: Float64Array;
  readonly variance: Float64Array;
  /** Size of the terms of each variance; a variance that is only their rounding counts as none. */
  readonly scale: Float64Array;
}

/** Standard deviates and probabilities from the moments; NaN where there is no variance. */
export function localTest({ statistic, expected, variance, scale }: LocalMoments): LocalTest {
  const z = statistic.map((value, area) =>
    variance[area]! > scale[area]! * 1e-12
      ? (value - expected[area]!) / Math.sqrt(variance[area]!)
      : Number.NaN,
  );
  return {
    expected,
    variance,
    z,
    pTwoSided: z.map((deviate) => twoSidedNormalProbability(deviate)),
  };
}
