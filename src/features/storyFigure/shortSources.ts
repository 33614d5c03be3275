/** Letters that two lines beside the dots hold from five metres. */
const ROOM = 110;

/** The first of the names, as many as there is room for, and at least one. */
export function shortSources(names: readonly string[]): readonly string[] {
  let taken = 0;
  const kept = names.findIndex((name) => {
    taken += name.length + 2;
    return taken > ROOM;
  });
  return kept < 0 ? names : names.slice(0, Math.max(1, kept));
}
