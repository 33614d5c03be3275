import { editDistance } from './editDistance.ts';

/** How well a word answers a term, above 0 and at most 1. */
export type WordMatches = ReadonlyMap<string, number>;

/** Shorter pieces stand inside too many German compounds to say anything. */
const SHORTEST_INNER_TERM = 4;
const INFLECTION = /^(?:e|em|en|er|ern|es|m|n|r|s)$/;

/** German laws and benefits are numbered in Roman numerals and typed with digits: `SGB II`. */
const ROMAN_NUMERALS: Readonly<Record<string, string>> = {
  1: 'i',
  2: 'ii',
  3: 'iii',
  4: 'iv',
  8: 'viii',
  9: 'ix',
  12: 'xii',
};

/**
 * The words of a vocabulary that a term means, with how well they fit: the word itself, words that
 * begin with it, inflected forms, compounds that contain it. Only where there is none of these, words
 * a typing error away. Term and words are folded (`foldText`).
 */
export function matchWords(term: string, vocabulary: Iterable<string>): WordMatches {
  const words = [...vocabulary];
  const sure = rated(words, (word) => directFit(term, word));
  return sure.size > 0 ? sure : rated(words, (word) => typingErrorFit(term, word));
}

function rated(words: readonly string[], rateOf: (word: string) => number): WordMatches {
  return new Map(words.map((word) => [word, rateOf(word)] as const).filter(([, rate]) => rate > 0));
}

function directFit(term: string, word: string): number {
  if (word === term) return 1;
  if (ROMAN_NUMERALS[term] === word || ROMAN_NUMERALS[word] === term) return 0.95;
  const covered = term.length / word.length;
  if (word.startsWith(term)) return 0.6 + 0.3 * covered;
  const isInflected = word.length >= SHORTEST_INNER_TERM && term.startsWith(word);
  if (isInflected && INFLECTION.test(term.slice(word.length))) return 0.7;
  return term.length >= SHORTEST_INNER_TERM && word.includes(term) ? 0.3 + 0.2 * covered : 0;
}

/** Also compares with the beginning of the word, for terms that are not typed to the end. */
function typingErrorFit(term: string, word: string): number {
  const limit = allowedErrors(term);
  if (limit === 0) return 0;
  const whole = editDistance(term, word, limit);
  const beginning = editDistance(term, word.slice(0, term.length), limit) + 0.5;
  const errors = Math.min(whole, beginning);
  return errors > limit + 0.5 ? 0 : 0.4 - 0.1 * errors;
}

function allowedErrors(term: string): number {
  if (/\d/.test(term) || term.length < 4) return 0;
  return term.length < 8 ? 1 : 2;
}
