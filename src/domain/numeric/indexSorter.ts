/** Positions of the values from the least to the greatest; overwritten by the next call. */
export type IndexSorter = (values: Float64Array) => Uint32Array;

/** Digits of up to 2,048 values: their counts stay in the processor's nearest cache. */
const MOST_BITS = 11;
const LEAST_BITS = 4;

/**
 * Sorts arrays of one length again and again without allocating, for ranks under a thousand weightings:
 * two passes of a radix sort (Knuth, The Art of Computer Programming 3, 5.2.5) by where each value lies
 * between the least and the greatest, then the few that share a place by comparison. Equal values come in
 * the order of their positions. O(n), at worst (values crowded beside an outlier) O(n log n). The values
 * must be finite, and so must be the distance of the greatest from the least.
 */
export function createIndexSorter(length: number): IndexSorter {
  const bits = Math.min(MOST_BITS, Math.max(LEAST_BITS, 32 - Math.clz32(length)));
  const mask = 2 ** bits - 1;
  const keys = new Uint32Array(length);
  const starts = new Uint32Array(mask + 1);
  const byLowDigit = new Uint32Array(length);
  const order = new Uint32Array(length);
  return (values) => {
    writeKeys(values, 2 ** (2 * bits) - 1, keys);
    findStarts(keys, 0, starts);
    for (let index = 0; index < length; index += 1) {
      const digit = keys[index]! & mask;
      byLowDigit[starts[digit]!] = index;
      starts[digit]! += 1;
    }
    findStarts(keys, bits, starts);
    for (let place = 0; place < length; place += 1) {
      const index = byLowDigit[place]!;
      const digit = keys[index]! >>> bits;
      order[starts[digit]!] = index;
      starts[digit]! += 1;
    }
    sortEqualKeys(order, keys, values);
    return order;
  };
}

/** Whole numbers from 0 to `greatestKey` that never fall where the values rise. */
function writeKeys(values: Float64Array, greatestKey: number, keys: Uint32Array): void {
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < values.length; index += 1) {
    least = Math.min(least, values[index]!);
    greatest = Math.max(greatest, values[index]!);
  }
  const range = greatest - least;
  for (let index = 0; index < values.length; index += 1) {
    keys[index] = range > 0 ? ((values[index]! - least) / range) * greatestKey : 0;
  }
}

/** Where the values of each digit begin; digits are as wide as `starts` is long. */
function findStarts(keys: Uint32Array, shift: number, starts: Uint32Array): void {
  const mask = starts.length - 1;
  starts.fill(0);
  for (let index = 0; index < keys.length; index += 1)
    starts[(keys[index]! >>> shift) & mask]! += 1;
  let start = 0;
  for (let digit = 0; digit <= mask; digit += 1) {
    const count = starts[digit]!;
    starts[digit] = start;
    start += count;
  }
}

function sortEqualKeys(order: Uint32Array, keys: Uint32Array, values: Float64Array): void {
  let start = 0;
  let ascends = true;
  for (let place = 1; place <= order.length; place += 1) {
    if (place < order.length && keys[order[place]!] === keys[order[start]!]) {
      ascends &&= values[order[place - 1]!]! <= values[order[place]!]!;
      continue;
    }
    if (!ascends) {
      order
        .subarray(start, place)
        .sort((one, other) => values[one]! - values[other]! || one - other);
    }
    start = place;
    ascends = true;
  }
}
