/** How many of the ascending values are smaller than `limit`; binary search. */
export function countBelow(sortedValues: Float64Array, limit: number): number {
  let low = 0;
  let high = sortedValues.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sortedValues[middle]! < limit) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
