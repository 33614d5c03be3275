import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dropPlace } from './dropPlace.ts';

const ROWS = [0, 1, 2, 3].map((row) => ({ top: row * 60, bottom: row * 60 + 60 }));

describe('dropPlace(y, rows, from)', () => {
  it('leaves a row where it is until the pointer is past the middle of another', () => {
    expect(dropPlace(70, ROWS, 1)).toBe(1);
    expect(dropPlace(149, ROWS, 1)).toBe(1);
    expect(dropPlace(151, ROWS, 1)).toBe(2);
    expect(dropPlace(29, ROWS, 1)).toBe(0);
  });

  it('is a place in the list wherever the pointer is', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 900 }), fc.nat(3), (y, from) => {
        const place = dropPlace(y, ROWS, from);
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(3);
      }),
    );
    expect(dropPlace(-500, ROWS, 3)).toBe(0);
    expect(dropPlace(900, ROWS, 0)).toBe(3);
  });
});
