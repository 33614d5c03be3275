import { foldText } from '../search/foldText.ts';

/** An address as a person or a file writes it, taken apart. */
export interface ReadAddress {
  /** As written; empty where there is none. */
  readonly street: string;
  /** `12`, `12a`, `12-14`: folded; null where none is given. */
  readonly number: string | null;
  readonly postcode: string | null;
  /** What is left, usually the name of a town. */
  readonly rest: readonly string[];
}

const POSTCODE = /(?:^|\s)(\d{5})(?=\s|$)/;
const HOUSE = /^(.*?\D)\s*(\d{1,4}\s*[a-z]?(?:\s*[-–/+]\s*\d{0,4}\s*[a-z]?)?)$/i;

/**
 * Takes "Am Anger 15 a, 07743 Jena" apart. Five digits alone are a postcode; parts are divided by comma,
 * semicolon or line. The first part that is no postcode names street and house.
 */
export function readAddress(text: string): ReadAddress {
  let postcode: string | null = null;
  let street: string | null = null;
  const rest: string[] = [];
  for (const part of text.split(/[,;\n]/)) {
    const found = POSTCODE.exec(part);
    const before = (found === null ? part : part.slice(0, found.index)).trim();
    if (found !== null) {
      postcode ??= found[1]!;
      const after = part.slice(found.index + found[0].length).trim();
      if (after !== '') rest.push(after);
    }
    if (before === '') continue;
    if (street === null) street = before;
    else rest.push(before);
  }
  const house = HOUSE.exec(street ?? '');
  return {
    street: (house?.[1] ?? street ?? '').trim(),
    number: house === null ? null : foldNumber(house[2]!),
    postcode,
    rest,
  };
}

/** `12 A` → `12a`, `12 – 14` → `12-14`. */
export function foldNumber(number: string): string {
  return number.toLowerCase().replaceAll(/\s/g, '').replaceAll(/[–/+]/g, '-');
}

/**
 * The name of a street as it is compared: folded (`foldText`), abbreviations written out, without gaps:
 * "Adolf-Reichwein-Str." and "Adolf Reichwein Straße" are the same.
 */
export function foldStreet(name: string): string {
  return streetWords(name).join('');
}

export function streetWords(name: string): readonly string[] {
  const folded = foldText(name);
  return folded === '' ? [] : folded.split(' ').map(writtenOut);
}

function writtenOut(word: string): string {
  if (word.endsWith('str')) return `${word}asse`;
  return word.endsWith('pl') ? `${word}atz` : word;
}
