import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../domain/model/cell.ts';
import { barLayout } from './barLayout.ts';

const number = (value: number): Cell => ({ kind: 'number', value, flags: [] });

describe('barLayout', () => {
  it('draws a number from zero on the scale of the column', () => {
    expect(barLayout(number(5), [3, 10], 4)).toEqual({
      bar: { start: 0, length: 50 },
      range: null,
      zero: null,
      city: 40,
    });
  });

  it('draws a loss to the left of zero', () => {
    expect(barLayout(number(-2), [-4, 4], null)).toMatchObject({
      bar: { start: 25, length: 25 },
      zero: 50,
    });
  });

  it('draws a withheld figure as what it may be, not as a bar', () => {
    const masked: Cell = { kind: 'masked', low: 0, high: 2, flags: [] };
    expect(barLayout(masked, [0, 8], null)).toMatchObject({
      bar: null,
      range: { start: 0, length: 25 },
    });
  });

  it('draws nothing for an absent figure', () => {
    for (const kind of ['missing', 'suppressed', 'not_applicable'] as const) {
      expect(barLayout({ kind, flags: [] }, [0, 8], null)).toMatchObject({
        bar: null,
        range: null,
      });
    }
  });

  it('leaves the city line out where the city is off the scale', () => {
    expect(barLayout(number(1), [0, 8], 950).city).toBeNull();
  });

  it('stays within the cell for any figure', () => {
    const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(figure, figure, figure, (value, a, b) => {
        const { bar } = barLayout(number(value), [Math.min(a, b), Math.max(a, b)], null);
        expect(bar!.start).toBeGreaterThanOrEqual(0);
        expect(bar!.length).toBeGreaterThanOrEqual(0);
        expect(bar!.start + bar!.length).toBeLessThanOrEqual(100.01);
      }),
    );
  });
});
