const GERMAN: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
const LONGEST = 80;

/** Words as the stem of a file name that every system takes: `arbeitslosenanteil-2017-karte`. */
export function fileStem(parts: readonly string[]): string {
  const plain = parts
    .join(' ')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => GERMAN[letter]!)
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, (run) => (/^\p{M}+$/u.test(run) ? '' : '-'))
    .replace(/^-+|-+$/g, '');
  return plain.length === 0 ? 'atlas' : plain.slice(0, LONGEST).replace(/-+$/, '');
}
