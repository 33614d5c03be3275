import { assertPermutations, type PermutationOptions } from './permutationTest.ts';
import type { SpatialWeights } from './spatialWeights.ts';

export interface ConditionalOptions extends PermutationOptions {
  /**
   * Whether one area may lend its value to several neighbours in a round; false if left out. True is
   * what `localmoran_perm` of spdep does by default (`no_repeat_in_row = FALSE`): its spread is wider,
   * so that less comes out significant the more neighbours an area has among the others. GeoDa, PySAL
   * and the analytic moments draw without replacement.
   */
  readonly withReplacement?: boolean | undefined;
}

/** Counts as in `PermutationCounts`, one per area. */
export interface ConditionalCounts {
  readonly permutations: number;
  readonly atLeast: Int32Array;
  readonly atMost: Int32Array;
}

/**
 * For each area: keeps its own value in place, deals the values of all other areas to its neighbours
 * at random, and counts how often the spatial lag Σ_{j≠i} w_ij x_j came out at least, and at most, as
 * high as observed.
 *
 * The lag is all that varies in local Moran, its bivariate form, G_i and G_i* alike once the own value
 * is held, so this one reference distribution serves them all. An area without neighbours counts every
 * round on both sides, which makes its pseudo-probability 1.
 *
 * Time O(areas × permutations × neighbours): 0.04 s for 36 areas, 0.2 s for 529 and 3 s for 11,025 with
 * eight neighbours each and 999 rounds, so in the worker.
 * Source: L. Anselin, Local indicators of spatial association, Geographical Analysis 27, 1995.
 */
export function conditionalPermutation(
  values: Float64Array,
  weights: SpatialWeights,
  { permutations, random, withReplacement = false, onProgress }: ConditionalOptions,
): ConditionalCounts {
  assertPermutations(permutations);
  const { size } = weights;
  const atLeast = new Int32Array(size);
  const atMost = new Int32Array(size);
  // Ranks among the others; any order of them is as good a start for the next draw as any other.
  const others = Int32Array.from({ length: Math.max(0, size - 1) }, (_, rank) => rank);
  const rounding = 1e-12 * values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  for (let area = 0; area < size; area += 1) {
    const row = rowWithoutSelf(weights, area);
    const tolerance = rounding * row.total;
    const observed = row.lag(values);
    for (let round = 0; round < permutations; round += 1) {
      let lag = 0;
      for (let drawn = 0; drawn < row.weight.length; drawn += 1) {
        const first = withReplacement ? 0 : drawn;
        const chosen = first + Math.floor(random() * (others.length - first));
        const rank = others[chosen]!;
        others[chosen] = others[first]!;
        others[first] = rank;
        lag += row.weight[drawn]! * values[rank < area ? rank : rank + 1]!;
      }
      atLeast[area]! += lag >= observed - tolerance ? 1 : 0;
      atMost[area]! += lag <= observed + tolerance ? 1 : 0;
    }
    if (area % 64 === 0) {
      onProgress?.(area / size);
    }
  }
  return { permutations, atLeast, atMost };
}

interface Row {
  readonly weight: Float64Array;
  readonly total: number;
  lag(values: Float64Array): number;
}

function rowWithoutSelf(weights: SpatialWeights, area: number): Row {
  const entries: number[] = [];
  for (let entry = weights.start[area]!; entry < weights.start[area + 1]!; entry += 1) {
    if (weights.neighbour[entry] !== area) {
      entries.push(entry);
    }
  }
  const weight = Float64Array.from(entries, (entry) => weights.weight[entry]!);
  return {
    weight,
    total: weight.reduce((sum, value) => sum + value, 0),
    lag: (values) =>
      entries.reduce(
        (sum, entry) => sum + weights.weight[entry]! * values[weights.neighbour[entry]!]!,
        0,
      ),
  };
}
