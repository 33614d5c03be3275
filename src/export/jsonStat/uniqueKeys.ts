/** Each text once, later ones with a number: categories of a dimension must differ. */
export function uniqueKeys(texts: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return texts.map((text) => {
    let key = text;
    for (let count = 2; taken.has(key); count += 1) key = `${text} (${count})`;
    taken.add(key);
    return key;
  });
}
