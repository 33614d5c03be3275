/**
 * Text as it is compared: lower case, without diacritics and punctuation, words parted by one blank.
 *
 * German spellings of one sound become one: `ä`, `ae` and `a` all fold to `a` (so do `ö`, `ü`), `ß`
 * to `ss`. The fold of a beginning is always the beginning of the fold, so that a search finds a word
 * while it is still being typed.
 */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([aou])e+/g, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The folded words of a text; none for a text without letters and digits. */
export function foldedWords(text: string): readonly string[] {
  const folded = foldText(text);
  return folded === '' ? [] : folded.split(' ');
}
