import { type NeighbourList, neighbourListOf, neighboursOf } from './neighbourList.ts';

/**
 * Pairs `[area, neighbour]` whose neighbour does not name the area in return; empty for a symmetric
 * list. Contiguity and distance are symmetric by nature, k nearest neighbours hardly ever.
 */
export function oneSidedPairs(list: NeighbourList): readonly (readonly [number, number])[] {
  const pairs: [number, number][] = [];
  for (let area = 0; area < list.size; area += 1) {
    for (const other of neighboursOf(list, area)) {
      if (positionOf(neighboursOf(list, other), area) === -1) {
        pairs.push([area, other]);
      }
    }
  }
  return pairs;
}

/** The smallest symmetric list that contains `list`: neighbours if either names the other. */
export function symmetricNeighbours(list: NeighbourList): NeighbourList {
  const rows = Array.from({ length: list.size }, (_, area) => [...neighboursOf(list, area)]);
  for (const [area, other] of oneSidedPairs(list)) {
    rows[other]!.push(area);
  }
  return neighbourListOf(rows);
}

/** Index of `value` in an ascending array, -1 where it is not in it; O(log n). */
export function positionOf(ascending: Int32Array, value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = ascending[middle]!;
    if (found === value) {
      return middle;
    }
    if (found < value) {
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return -1;
}
