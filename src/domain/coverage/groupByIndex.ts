/** Members of numbered groups in one array: group `g` is `members[start[g] … start[g + 1])`. */
export interface Groups {
  readonly start: Uint32Array;
  readonly members: Uint32Array;
}

/**
 * Indices of `groupOf` by the group they name, ascending within each; entries of -1 belong nowhere.
 * Linear (counting sort). Throws a RangeError for any other index outside `[0, groupCount)`.
 */
export function groupByIndex(groupOf: ArrayLike<number>, groupCount: number): Groups {
  const start = new Uint32Array(groupCount + 1);
  for (let index = 0; index < groupOf.length; index += 1) {
    const group = groupOf[index]!;
    if (group === -1) continue;
    if (!(Number.isInteger(group) && group >= 0 && group < groupCount)) {
      throw new RangeError(`groupByIndex: entry ${index} names ${group} of ${groupCount} groups`);
    }
    start[group + 1]! += 1;
  }
  for (let group = 0; group < groupCount; group += 1) start[group + 1]! += start[group]!;
  const next = start.slice(0, groupCount);
  const members = new Uint32Array(start[groupCount]!);
  for (let index = 0; index < groupOf.length; index += 1) {
    const group = groupOf[index]!;
    if (group === -1) continue;
    members[next[group]!] = index;
    next[group]! += 1;
  }
  return { start, members };
}
