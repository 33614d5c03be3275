import type { Random } from '../random/random.ts';
import { createShuffler } from '../random/shuffler.ts';
import { finish, type Stepwise } from '../stepwise/stepwise.ts';

export interface PermutationOptions {
  /** How many random arrangements, at least 1; 999 or more for anything shown. */
  readonly permutations: number;
  /** Seeded: the same seed gives the same result. */
  readonly random: Random;
}

/** How often arrangements by chance were as high, and as low, as what was observed. */
export interface PermutationCounts {
  readonly permutations: number;
  readonly atLeast: number;
  readonly atMost: number;
}

/**
 * Which arrangements count against the null hypothesis. `folded` takes the smaller tail alone, the
 * pseudo-p of GeoDa and PySAL; it is half of `two_sided`, so more comes out significant.
 */
export type PermutationAlternative = 'greater' | 'less' | 'two_sided' | 'folded';

/**
 * Pseudo-probability (r + 1) / (M + 1): the observed arrangement is one of those possible, so the
 * result is never 0 and at least 1/(M + 1), two-sided 2/(M + 1).
 *
 * Source: North, Curtis & Sham, Am. J. Hum. Genet. 71, 2002; Anselin 1995 for its use in space.
 */
export function pseudoProbability(
  counts: PermutationCounts,
  alternative: PermutationAlternative,
): number {
  const greater = (counts.atLeast + 1) / (counts.permutations + 1);
  const less = (counts.atMost + 1) / (counts.permutations + 1);
  switch (alternative) {
    case 'greater':
      return greater;
    case 'less':
      return less;
    case 'folded':
      return Math.min(greater, less);
    case 'two_sided':
      return Math.min(1, 2 * Math.min(greater, less));
  }
}

export interface PermutationTest extends PermutationCounts {
  /** Mean and standard deviation of the statistic over the random arrangements. */
  readonly mean: number;
  readonly standardDeviation: number;
}

/**
 * Distribution of a statistic when the values are dealt out to the areas at random.
 *
 * @param values one per area; left as they are.
 * @param statistic of one arrangement; must not keep the array.
 * @throws RangeError unless `permutations` is a whole number from 1.
 */
export function permutationTest(
  values: Float64Array,
  statistic: (arrangement: Float64Array) => number,
  options: PermutationOptions,
): PermutationTest {
  return finish(tracePermutationTest(values, statistic, options));
}

/** `permutationTest` in steps, one per arrangement. */
export function* tracePermutationTest(
  values: Float64Array,
  statistic: (arrangement: Float64Array) => number,
  { permutations, random }: PermutationOptions,
): Stepwise<PermutationTest> {
  assertPermutations(permutations);
  const observed = statistic(values);
  const arrangement = values.slice();
  const shuffle = createShuffler(random);
  const reference = new Float64Array(permutations);
  for (let round = 0; round < permutations; round += 1) {
    shuffle(arrangement);
    reference[round] = statistic(arrangement);
    yield (round + 1) / permutations;
  }
  const mean = reference.reduce((sum, value) => sum + value / permutations, 0);
  const variance = reference.reduce((sum, value) => sum + (value - mean) ** 2 / permutations, 0);
  return {
    permutations,
    ...countTails(reference, observed),
    mean,
    standardDeviation: Math.sqrt(variance),
  };
}

/** Throws a RangeError unless `permutations` is a whole number from 1. */
export function assertPermutations(permutations: number): void {
  if (!(Number.isInteger(permutations) && permutations >= 1)) {
    throw new RangeError(`permutations is ${permutations}, not a whole number from 1`);
  }
}

/** Sums that differ only by the order of their terms are equal: both tails count them. */
function countTails(
  reference: Float64Array,
  observed: number,
): { readonly atLeast: number; readonly atMost: number } {
  const largest = reference.reduce(
    (most, value) => Math.max(most, Math.abs(value)),
    Math.abs(observed),
  );
  const rounding = 1e-12 * largest;
  let atLeast = 0;
  let atMost = 0;
  for (const value of reference) {
    atLeast += value >= observed - rounding ? 1 : 0;
    atMost += value <= observed + rounding ? 1 : 0;
  }
  return { atLeast, atMost };
}
