export interface SortedRanks {
  /** How many values are below each value. */
  readonly below: Uint32Array;
  /** How many values equal each value, itself included. */
  readonly equal: Uint32Array;
}

/** For each value its place among all, from which every kind of rank follows. O(n log n). */
export function sortedRanks(values: Float64Array): SortedRanks {
  const order = Uint32Array.from(values, (_, index) => index);
  order.sort((first, second) => values[first]! - values[second]!);
  const below = new Uint32Array(values.length);
  const equal = new Uint32Array(values.length);
  let start = 0;
  while (start < order.length) {
    let end = start + 1;
    while (end < order.length && values[order[end]!] === values[order[start]!]) end += 1;
    for (const index of order.subarray(start, end)) {
      below[index] = start;
      equal[index] = end - start;
    }
    start = end;
  }
  return { below, equal };
}
