import { fsum } from 'd3-array';

export interface Moments {
  readonly mean: number;
  /** Population standard deviation: divided by n, because the areas are all there are. */
  readonly deviation: number;
}

/**
 * Unweighted mean and population standard deviation of at least one finite number.
 *
 * Summed without rounding error (Shewchuk 1997), so that the order of the areas changes no digit. Throws
 * a RangeError when there is no value.
 */
export function momentsOf(values: Float64Array): Moments {
  if (values.length === 0) throw new RangeError('momentsOf(values): there is no value');
  const mean = fsum(values) / values.length;
  const distances = values.map((value) => Math.abs(value - mean));
  const largest = distances.reduce((greatest, distance) => Math.max(greatest, distance));
  if (largest === 0) return { mean, deviation: 0 };
  // Taken relative to the largest, so that no square leaves the range of numbers.
  const squares = distances.map((distance) => (distance / largest) ** 2);
  return { mean, deviation: largest * Math.sqrt(fsum(squares) / values.length) };
}
