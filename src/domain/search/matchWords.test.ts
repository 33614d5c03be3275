import { describe, expect, it } from 'vitest';
import { matchWords } from './matchWords.ts';

/** Words a term finds, best first. */
function found(term: string, ...vocabulary: readonly string[]): readonly string[] {
  return [...matchWords(term, vocabulary)].sort((a, b) => b[1] - a[1]).map(([word]) => word);
}

describe('matchWords(term, vocabulary)', () => {
  it('prefers the word itself to words that begin with it, and these to compounds', () => {
    expect(found('kinder', 'kleinkinder', 'kindergarten', 'kinder')).toEqual([
      'kinder',
      'kindergarten',
      'kleinkinder',
    ]);
  });

  it('finds the dictionary form of an inflected term', () => {
    expect(found('wohnungen', 'wohnung', 'wohnen')).toEqual(['wohnung']);
  });

  it('finds a word with a typing error, also before it is typed to the end', () => {
    expect(found('alleinerziehnde', 'alleinerziehende', 'alleinlebende')).toEqual([
      'alleinerziehende',
    ]);
    expect(found('arbietslo', 'haushalte', 'arbeitslose')).toEqual(['arbeitslose']);
  });

  it('does not guess at typing errors where a word fits as typed', () => {
    expect(found('rente', 'rente', 'rentner', 'renten', 'ernte')).toEqual(['rente', 'renten']);
  });

  it('takes digits at their word, but knows Roman numerals', () => {
    expect(found('2016', '2017', '2006')).toEqual([]);
    expect(found('2', 'ii', '25', 'iii')).toEqual(['ii', '25']);
    expect(found('iv', '4')).toEqual(['4']);
  });

  it('does not look for short terms inside words', () => {
    expect(found('ort', 'sport', 'ortsteil')).toEqual(['ortsteil']);
  });
});
