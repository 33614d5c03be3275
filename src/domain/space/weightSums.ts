import { neighboursOf } from './neighbourList.ts';
import { positionOf } from './neighbourSymmetry.ts';
import type { SpatialWeights } from './spatialWeights.ts';

/** Sums over all weights that the moments of the global statistics rest on. */
export interface WeightConstants {
  /** Σ w_ij */
  readonly s0: number;
  /** ½ Σ (w_ij + w_ji)² */
  readonly s1: number;
  /** Σ (w_i. + w_.i)² */
  readonly s2: number;
}

/** S0, S1, S2 of Cliff & Ord (1981), for symmetric and asymmetric weights alike. */
export function weightConstants(weights: SpatialWeights): WeightConstants {
  const rowAndColumn = new Float64Array(weights.size);
  let s0 = 0;
  let s1 = 0;
  for (let area = 0; area < weights.size; area += 1) {
    for (let entry = weights.start[area]!; entry < weights.start[area + 1]!; entry += 1) {
      const weight = weights.weight[entry]!;
      const other = weights.neighbour[entry]!;
      s0 += weight;
      s1 += weight * (weight + weightBetween(weights, other, area));
      rowAndColumn[area]! += weight;
      rowAndColumn[other]! += weight;
    }
  }
  const s2 = rowAndColumn.reduce((sum, both) => sum + both * both, 0);
  return { s0, s1, s2 };
}

/** w_ij, 0 where `to` is no neighbour of `from`. */
export function weightBetween(weights: SpatialWeights, from: number, to: number): number {
  const position = positionOf(neighboursOf(weights, from), to);
  return position === -1 ? 0 : weights.weight[weights.start[from]! + position]!;
}

/** Σ_j w_ij per area, and Σ_j w_ij². Both 0 for an area without neighbours. */
export function rowSums(weights: SpatialWeights): {
  readonly sum: Float64Array;
  readonly squares: Float64Array;
} {
  const sum = new Float64Array(weights.size);
  const squares = new Float64Array(weights.size);
  for (let area = 0; area < weights.size; area += 1) {
    for (let entry = weights.start[area]!; entry < weights.start[area + 1]!; entry += 1) {
      sum[area]! += weights.weight[entry]!;
      squares[area]! += weights.weight[entry]! ** 2;
    }
  }
  return { sum, squares };
}

/** The spatial lag Σ_j w_ij x_j per area. Where an area has no neighbours the empty sum, 0. */
export function spatialLag(weights: SpatialWeights, values: Float64Array): Float64Array {
  const lag = new Float64Array(weights.size);
  for (let area = 0; area < weights.size; area += 1) {
    let sum = 0;
    for (let entry = weights.start[area]!; entry < weights.start[area + 1]!; entry += 1) {
      sum += weights.weight[entry]! * values[weights.neighbour[entry]!]!;
    }
    lag[area] = sum;
  }
  return lag;
}

/** Σ_i Σ_j w_ij a_i b_j */
export function crossProduct(weights: SpatialWeights, a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let area = 0; area < weights.size; area += 1) {
    let sum = 0;
    for (let entry = weights.start[area]!; entry < weights.start[area + 1]!; entry += 1) {
      sum += weights.weight[entry]! * b[weights.neighbour[entry]!]!;
    }
    total += a[area]! * sum;
  }
  return total;
}
