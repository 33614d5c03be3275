import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPairNumbering } from './pairNumbering.ts';

const anyNumber = fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: -3, max: 3 }));

describe('createPairNumbering()', () => {
  it('numbers different pairs in the order of their coming and finds only those that came', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyNumber, anyNumber), { maxLength: 80 }), (pairs) => {
        const numbering = createPairNumbering();
        const known: (readonly [number, number])[] = [];
        for (const [first, second] of pairs) {
          const place = known.findIndex(([one, other]) => one === first && other === second);
          expect(numbering.find(first, second)).toBe(place);
          expect(numbering.numberOf(first, second)).toBe(place === -1 ? known.length : place);
          if (place === -1) known.push([first, second]);
        }
      }),
    );
  });

  it('keeps thousands of pairs apart while it grows', () => {
    const numbering = createPairNumbering();
    const places = Array.from({ length: 5000 }, (_, index) => [index % 70, index / 1e7] as const);
    const numbers = places.map(([first, second]) => numbering.numberOf(first, second));
    expect(numbers).toEqual([...places.keys()]);
    expect(places.map(([first, second]) => numbering.find(first, second))).toEqual(numbers);
    expect(numbering.find(70, 0)).toBe(-1);
  });
});
