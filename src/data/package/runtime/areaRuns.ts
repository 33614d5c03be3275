/** Ascending positions as runs `start, length, …`. */
export function toAreaRuns(positions: readonly number[]): number[] {
  const runs: number[] = [];
  for (const position of positions) {
    const start = runs[runs.length - 2];
    const length = runs[runs.length - 1];
    if (start !== undefined && length !== undefined && start + length === position) {
      runs[runs.length - 1] = length + 1;
    } else {
      runs.push(position, 1);
    }
  }
  return runs;
}

/** The items at the positions given by runs; null where a run leaves the list. */
export function pickAreaRuns<Item>(runs: readonly number[], items: readonly Item[]): Item[] | null {
  const picked: Item[] = [];
  for (let at = 0; at < runs.length; at += 2) {
    const start = runs[at];
    const length = runs[at + 1];
    if (start === undefined || length === undefined || start + length > items.length) {
      return null;
    }
    picked.push(...items.slice(start, start + length));
  }
  return picked;
}
