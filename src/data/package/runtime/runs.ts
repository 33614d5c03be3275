/** Run-length code `item, length, …` of small whole numbers. */
export function toRuns(items: ArrayLike<number>): number[] {
  const runs: number[] = [];
  for (const item of Array.from(items)) {
    if (runs.length > 0 && runs[runs.length - 2] === item) {
      runs[runs.length - 1] = (runs[runs.length - 1] ?? 0) + 1;
    } else {
      runs.push(item, 1);
    }
  }
  return runs;
}

/**
 * The items of `toRuns`. Null where the runs do not add up to `length` or hold an item of `limit` or
 * more; checked before anything is built, so that no run can fill the memory.
 */
export function fromRuns(
  runs: readonly number[],
  { length, limit }: { readonly length: number; readonly limit: number },
): Uint8Array | null {
  const total = runs.reduce((sum, part, at) => (at % 2 === 1 ? sum + part : sum), 0);
  const outOfRange = runs.some((part, at) => at % 2 === 0 && part >= limit);
  if (runs.length % 2 !== 0 || total !== length || outOfRange) {
    return null;
  }
  const items = new Uint8Array(length);
  let start = 0;
  for (let at = 0; at < runs.length; at += 2) {
    const end = start + (runs[at + 1] ?? 0);
    items.fill(runs[at] ?? 0, start, end);
    start = end;
  }
  return items;
}
