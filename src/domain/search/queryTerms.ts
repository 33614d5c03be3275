import { foldedWords } from './foldText.ts';

/** Words without meaning of their own in a search, folded; German and English. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  ['der die das den dem des ein eine einer und oder in im fur von vom zu zur mit je am an auf nach']
    .concat('the a an and or of in for by with per to on at')
    .flatMap((words) => words.split(' ')),
);

/** The folded terms of a query; a query of nothing but stop words keeps them. */
export function queryTerms(query: string): readonly string[] {
  const words = [...new Set(foldedWords(query))];
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}
