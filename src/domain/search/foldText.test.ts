import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWords, foldText } from './foldText.ts';

describe('folding text for comparison', () => {
  it('takes ä, ae and a for the same, and ß for ss', () => {
    expect(new Set(['älter', 'aelter', 'ALTER', 'Älter'].map(foldText))).toEqual(
      new Set(['alter']),
    );
    expect(foldText('Straße')).toBe(foldText('STRASSE'));
    expect(foldText('Zwätzen')).toBe(foldText('Zwaetzen'));
  });

  it('drops diacritics of every language and punctuation', () => {
    expect(foldText('Café-Besucher, Ñandú (je 1.000 m²)')).toBe('cafe besucher nandu je 1 000 m2');
  });

  it('has no words for a text of punctuation', () => {
    expect(foldedWords(' – … ')).toEqual([]);
  });

  it('keeps every beginning of a word a beginning, so that typing never loses a find', () => {
    const letters = fc.constantFrom(...'aäeouüößnstrAUE'.split(''));
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1 }), fc.nat(), (word, cut) => {
        const whole = word.join('');
        const beginning = word.slice(0, cut % (word.length + 1)).join('');
        expect(foldText(whole).startsWith(foldText(beginning))).toBe(true);
      }),
    );
  });

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});
