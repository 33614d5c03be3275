/**
 * Who is next to whom, without weights: the neighbours of area `i` are
 * `neighbour[start[i]] … neighbour[start[i + 1] - 1]`, ascending, each once, never `i` itself.
 * Plain typed arrays (compressed sparse rows), so that a list crosses workers.
 */
export interface NeighbourList {
  readonly size: number;
  /** Length `size + 1`. */
  readonly start: Int32Array;
  readonly neighbour: Int32Array;
}

/**
 * A list from the neighbours of every area in any order; repetitions are dropped.
 * Throws a RangeError for an index that is no area, and for an area named as its own neighbour.
 */
export function neighbourListOf(rows: readonly Iterable<number>[]): NeighbourList {
  const size = rows.length;
  const sorted = rows.map((row) => Int32Array.from(new Set(row)).sort());
  const start = new Int32Array(size + 1);
  sorted.forEach((row, area) => {
    const invalid = row.find((other) => other === area || other < 0 || other >= size);
    if (invalid !== undefined) {
      throw new RangeError(`neighbourListOf: ${invalid} cannot be a neighbour of area ${area}`);
    }
    start[area + 1] = start[area]! + row.length;
  });
  const neighbour = new Int32Array(start[size]!);
  sorted.forEach((row, area) => {
    neighbour.set(row, start[area]!);
  });
  return { size, start, neighbour };
}

/** The neighbours of one area, ascending; shares the memory of the list. */
export function neighboursOf(list: NeighbourList, area: number): Int32Array {
  return list.neighbour.subarray(list.start[area]!, list.start[area + 1]!);
}

/** Areas without any neighbour, ascending. */
export function islandsOf(list: NeighbourList): Int32Array {
  const islands: number[] = [];
  for (let area = 0; area < list.size; area += 1) {
    if (list.start[area] === list.start[area + 1]) {
      islands.push(area);
    }
  }
  return Int32Array.from(islands);
}
