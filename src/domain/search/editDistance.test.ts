import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from './editDistance.ts';

describe('editDistance(one, other, limit)', () => {
  it('counts one for a letter too few, too many, wrong, or swapped with its neighbour', () => {
    for (const typed of ['quotent', 'quotieent', 'quotiant', 'quoteint']) {
      expect(editDistance('quotient', typed, 3)).toBe(1);
    }
  });

  it('agrees with the restricted distance of the textbook case "ca" to "abc"', () => {
    expect(editDistance('ca', 'abc', 5)).toBe(3);
  });

  it('says limit + 1 for everything beyond the limit', () => {
    expect(editDistance('haus', 'wohnung', 2)).toBe(3);
  });

  it('is the same in both directions and zero for equal words only', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        const distance = editDistance(one, other, 9);
        expect(distance).toBe(editDistance(other, one, 9));
        expect(distance === 0).toBe(one === other);
      }),
    );
  });
});
