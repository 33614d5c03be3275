import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnOf } from '../domain/model/column.ts';
import { LARGEST_RADIUS, symbolRadii, symbolRadius } from './symbolScale.ts';

describe('symbolRadius(value, largest)', () => {
  it('makes the area of a circle proportional to its value, whatever the sign', () => {
    const largest = fc.double({ min: 1, max: 1e6, noNaN: true });
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(largest, part, (top, share) => {
        expect((symbolRadius(top * share, top) / LARGEST_RADIUS) ** 2).toBeCloseTo(share, 9);
        expect(symbolRadius(-top * share, top)).toBe(symbolRadius(top * share, top));
      }),
    );
  });

  it('is nothing where there is no largest value', () => {
    expect(symbolRadius(0, 0)).toBe(0);
  });
});

describe('symbolRadii(column, largest)', () => {
  it('has a circle for numbers only: withheld and missing figures have none', () => {
    const column = columnOf([
      { kind: 'number', value: 100, flags: [] },
      { kind: 'masked', low: 0, high: 2, flags: [] },
      { kind: 'interval', low: 50, high: 52, flags: [] },
      { kind: 'missing', flags: [] },
    ]);
    expect([...symbolRadii(column, 100)]).toEqual([LARGEST_RADIUS, 0, 0, 0]);
  });
});
