import type { Random } from '../random/random.ts';
import type { SpatialWeights } from './spatialWeights.ts';

/** The places among all others that the neighbours of an area draw from, round by round. */
export interface DealtPlaces {
  /**
   * Round `r` draws `place[r × width] … place[r × width + width − 1]`, each from 0 to areas − 2; an area
   * with fewer neighbours uses the first ones.
   */
  readonly place: Int32Array;
  /** The most neighbours any area has, itself not counted. */
  readonly width: number;
}

export interface DealOptions {
  readonly permutations: number;
  readonly random: Random;
  readonly withReplacement?: boolean | undefined;
}

/** Deals for all areas at once, since drawing takes far longer than looking up. Fisher–Yates. */
export function dealPlaces(
  weights: SpatialWeights,
  { permutations, random, withReplacement = false }: DealOptions,
): DealtPlaces {
  const width = mostNeighbours(weights);
  const place = new Int32Array(permutations * width);
  // Any order of the places is as good a start for the next round as any other.
  const order = Int32Array.from({ length: Math.max(0, weights.size - 1) }, (_, index) => index);
  for (let round = 0; round < permutations; round += 1) {
    for (let drawn = 0; drawn < width; drawn += 1) {
      const first = withReplacement ? 0 : drawn;
      const chosen = first + Math.floor(random() * (order.length - first));
      const kept = order[chosen]!;
      order[chosen] = order[first]!;
      order[first] = kept;
      place[round * width + drawn] = kept;
    }
  }
  return { place, width };
}

function mostNeighbours({ size, start, includesSelf }: SpatialWeights): number {
  let most = 0;
  for (let area = 0; area < size; area += 1) {
    most = Math.max(most, start[area + 1]! - start[area]! - (includesSelf ? 1 : 0));
  }
  return most;
}
