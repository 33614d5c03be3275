import { adjustForFalseDiscovery } from '../uncertainty/adjustForFalseDiscovery.ts';
import type { ConditionalCounts } from './conditionalPermutation.ts';
import type { Quadrant } from './localMoran.ts';
import { type PermutationAlternative, pseudoProbability } from './permutationTest.ts';

export interface SignificanceRule {
  /** Level between 0 and 1, such as 0.05. */
  readonly alpha: number;
  /** `none` judges each area by itself; `false_discovery` holds the share of false finds below alpha. */
  readonly control: 'none' | 'false_discovery';
}

/** `undefined_here`: no test is possible (no neighbours, exactly on the mean, linked to everybody). */
export type LocalVerdict<Found extends string> = Found | 'not_significant' | 'undefined_here';

/**
 * The LISA map: the quadrant where it is significant.
 *
 * @param probabilities per area, analytic (`LocalTest.pTwoSided`) or from `pseudoProbabilities`.
 * Say which: they differ, and so does the number of clusters.
 */
export function moranClusters(
  quadrants: readonly (Quadrant | null)[],
  probabilities: Float64Array,
  rule: SignificanceRule,
): readonly LocalVerdict<Quadrant>[] {
  return verdicts(quadrants, probabilities, rule);
}

/** The Getis–Ord map: hot where the deviate is positive and significant, cold where negative. */
export function hotSpots(
  deviates: Float64Array,
  probabilities: Float64Array,
  rule: SignificanceRule,
): readonly LocalVerdict<'hot' | 'cold'>[] {
  const sides = Array.from(deviates, (z) => (z > 0 ? 'hot' : z < 0 ? 'cold' : null));
  return verdicts(sides, probabilities, rule);
}

function verdicts<Found extends string>(
  found: readonly (Found | null)[],
  probabilities: Float64Array,
  rule: SignificanceRule,
): readonly LocalVerdict<Found>[] {
  if (found.length !== probabilities.length || !(rule.alpha > 0 && rule.alpha < 1)) {
    throw new RangeError('clusters need a probability per area and alpha between 0 and 1');
  }
  const controlled = rule.control === 'false_discovery';
  const tested = found.map((side, area) => {
    const p = probabilities[area]!;
    return side === null || Number.isNaN(p) ? null : p;
  });
  const judged = controlled ? adjustForFalseDiscovery(tested) : tested;
  return found.map((side, area) => {
    const p = judged[area] ?? null;
    if (side === null || p === null) {
      return 'undefined_here';
    }
    return (controlled ? p <= rule.alpha : p < rule.alpha) ? side : 'not_significant';
  });
}

/** Pseudo-probability per area from conditional permutations; see `pseudoProbability`. */
export function pseudoProbabilities(
  counts: ConditionalCounts,
  alternative: PermutationAlternative,
): Float64Array {
  const { permutations } = counts;
  return Float64Array.from(counts.atLeast, (atLeast, area) =>
    pseudoProbability({ permutations, atLeast, atMost: counts.atMost[area]! }, alternative),
  );
}

/**
 * How many permutations it takes until a single area out of `tests` can pass the false-discovery rule
 * at all: with fewer, an empty map says nothing. For `two_sided` pseudo-probabilities twice as many as
 * for one tail.
 */
export function permutationsForFalseDiscovery(
  tests: number,
  alpha: number,
  alternative: PermutationAlternative,
): number {
  const tails = alternative === 'two_sided' ? 2 : 1;
  return Math.ceil((tails * tests) / alpha) - 1;
}
