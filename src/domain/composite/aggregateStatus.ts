import { fsum } from 'd3-array';
import { momentsOf } from './moments.ts';

export interface StatusAggregation {
  /** Sum of the z-scores per small area. */
  readonly sums: Float64Array;
  /** Inhabitants per small area, at least 0. */
  readonly populations: Float64Array;
  /** Position of the larger area each small one belongs to, from 0. */
  readonly parents: Uint32Array;
  readonly parentCount: number;
}

/**
 * Status index of larger areas from their parts: the population-weighted mean of the parts' sums,
 * standardised anew over the larger areas. NaN, entering nothing, for a larger area in which nobody of
 * a considered part lives; 0 for all where they do not differ.
 *
 * Source: Sozialbehörde Hamburg, Faktenblatt Sozialindex. Throws a RangeError for differing lengths.
 */
export function aggregateStatus(input: StatusAggregation): Float64Array {
  const { sums, populations, parents, parentCount } = input;
  if (sums.length !== populations.length || sums.length !== parents.length) {
    throw new RangeError('aggregateStatus: sums, populations and parents differ in length');
  }
  const partsOf = Array.from({ length: parentCount }, (): number[] => []);
  parents.forEach((parent, part) => {
    partsOf[parent]?.push(part);
  });
  const means = Float64Array.from(partsOf, (parts) => {
    const heads = fsum(parts.map((part) => populations[part]!));
    return heads > 0 ? fsum(parts.map((part) => populations[part]! * sums[part]!)) / heads : NaN;
  });
  const known = means.filter((mean) => !Number.isNaN(mean));
  if (known.length === 0) return means;
  const { mean, deviation } = momentsOf(known);
  return means.map((one) => (deviation === 0 ? one - mean : (one - mean) / deviation));
}
