import { foldedWords } from './foldText.ts';
import { matchWords } from './matchWords.ts';

/** Texts that can be searched; a word in any of them counts `weight` times. */
export interface SearchField {
  readonly texts: readonly string[];
  readonly weight: number;
}

export interface SearchHit {
  /** Position of the document in the index. */
  readonly document: number;
  /** Sum over the terms of the best weighted fit of each; comparable within one query only. */
  readonly score: number;
}

export type SearchIndex = (terms: readonly string[]) => readonly SearchHit[];

/**
 * An index over documents of weighted fields. A search returns the documents that answer the most
 * terms, provided they answer at least half of them; their order is that of the documents.
 *
 * A search takes time in proportion to the number of different words in all documents; meant for
 * hundreds of documents, not for millions.
 */
export function createSearchIndex(documents: readonly (readonly SearchField[])[]): SearchIndex {
  const wordsOf = rememberedWords();
  const weights = documents.map((fields) => weightByWord(fields, wordsOf));
  const vocabulary = new Set(weights.flatMap((document) => [...document.keys()]));
  return (terms) => {
    const matches = terms.map((term) => matchWords(term, vocabulary));
    const hits = weights.map((document, index) => {
      const fits = matches.map((words) => bestFit(words, document));
      return {
        document: index,
        answered: fits.filter((fit) => fit > 0).length,
        score: fits.reduce((sum, fit) => sum + fit, 0),
      };
    });
    const most = hits.reduce((best, hit) => Math.max(best, hit.answered), 0);
    if (most === 0 || most * 2 < terms.length) return [];
    return hits
      .filter((hit) => hit.answered === most)
      .map(({ document, score }) => ({ document, score }));
  };
}

function bestFit(words: ReadonlyMap<string, number>, document: ReadonlyMap<string, number>) {
  let best = 0;
  for (const [word, fit] of words) best = Math.max(best, fit * (document.get(word) ?? 0));
  return best;
}

/** What the words of a document weigh: the sum over the fields in which each stands. */
function weightByWord(
  fields: readonly SearchField[],
  wordsOf: (text: string) => readonly string[],
): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { texts, weight } of fields) {
    for (const word of new Set(texts.flatMap(wordsOf))) {
      weights.set(word, weight + (weights.get(word) ?? 0));
    }
  }
  return weights;
}

/** `foldedWords`, once for each text: documents share most of theirs. */
function rememberedWords(): (text: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const words = known.get(text) ?? foldedWords(text);
    known.set(text, words);
    return words;
  };
}
