import type { comparePairDe } from './comparePair.de.ts';

export const comparePairEn: Readonly<Record<keyof typeof comparePairDe, string>> = {
  'comparePair.label': 'The two measures',
  'comparePair.across': 'To the right:',
  'comparePair.up': 'Upwards:',
  'comparePair.none': 'please choose',
  'comparePair.other': 'search another measure …',
  'comparePair.swap': 'Swap axes',
  'comparePair.search': 'Search a measure',
  'comparePair.search.clear': 'Clear search',
  'comparePair.search.found': 'Measures found',
  'comparePair.search.type': 'Type a word, such as “unemployed”.',
  'comparePair.search.nothing': 'There is no such measure.',
  'comparePair.needed': 'Choose two measures.',
};
