import type { AddressBook } from './addressBook.ts';
import { foldStreet, streetWords } from './readAddress.ts';

/** Finds streets of a book by their folded names. */
export interface StreetIndex {
  /** Houses (positions in the book) of all streets of a folded name, in the order of the book. */
  housesOf(name: string): readonly number[];
  housesIn(street: number): readonly number[];
  /** Streets with a word from which on they begin like the text; those that begin so come first. */
  beginningWith(text: string, limit: number): readonly number[];
}

interface Entry {
  readonly key: string;
  readonly street: number;
  /** Words left out before the key. */
  readonly skipped: number;
}

export function createStreetIndex(book: AddressBook): StreetIndex {
  const first = new Uint32Array(book.streets.length + 1);
  for (const street of book.street) first[street + 1] = first[street + 1]! + 1;
  for (let at = 0; at < book.streets.length; at += 1) first[at + 1] = first[at + 1]! + first[at]!;
  const housesIn = (street: number) => {
    const from = first[street]!;
    return Array.from({ length: first[street + 1]! - from }, (_, at) => from + at);
  };
  const streetsOf = new Map<string, number[]>();
  const entries: Entry[] = [];
  for (const [street, name] of book.streets.entries()) {
    const words = streetWords(name);
    const whole = words.join('');
    streetsOf.set(whole, [...(streetsOf.get(whole) ?? []), street]);
    for (const skipped of words.keys()) {
      entries.push({ key: words.slice(skipped).join(''), street, skipped });
    }
  }
  entries.sort((one, other) => compare(one.key, other.key));
  return {
    housesOf: (name) => (streetsOf.get(name) ?? []).flatMap(housesIn),
    housesIn,
    beginningWith(text, limit) {
      const found = prefixes(text).flatMap((prefix) => entriesFrom(entries, prefix));
      found.sort((one, other) => Math.sign(one.skipped) - Math.sign(other.skipped));
      return [...new Set(found.map(({ street }) => street))].slice(0, limit);
    },
  };
}

/** "Haupts" is a beginning as it stands, "Hauptstr" also of what it stands for. */
function prefixes(text: string): readonly string[] {
  const written = foldStreet(text);
  if (written === '') return [];
  const typed = /(?:strasse|platz)$/.test(written) ? written.replace(/(?:asse|atz)$/, '') : written;
  const isCut = typed !== written && /(?:str|pl)\.?\s*$/i.test(text);
  return isCut ? [typed] : [written];
}

function entriesFrom(entries: readonly Entry[], prefix: string): Entry[] {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(entries[middle]!.key, prefix) < 0) low = middle + 1;
    else high = middle;
  }
  const found: Entry[] = [];
  for (let at = low; entries[at]?.key.startsWith(prefix); at += 1) found.push(entries[at]!);
  return found;
}

/** By code unit, so that a prefix stands before all that it begins. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
