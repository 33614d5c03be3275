/** Ids may be as long as a link takes them. */
const MOST_CHARACTERS = 80;

/** `wanted` where it is free, else with the first free number behind it: `start`, `start-2`, `start-3`. */
export function uniqueId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  const stem = wanted.replace(/-\d{1,9}$/, '') || wanted;
  for (let number = 2; ; number += 1) {
    const ending = `-${number}`;
    const id = `${stem.slice(0, MOST_CHARACTERS - ending.length)}${ending}`;
    if (!taken.has(id)) return id;
  }
}
