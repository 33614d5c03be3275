import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../domain/model/cell.ts';
import { barLayout, guideLayout } from './barLayout.ts';

const number = (value: number): Cell => ({ kind: 'number', value, flags: [] });

describe('barLayout(cell, domain)', () => {
  it('draws a number from zero on the scale of the column', () => {
    expect(barLayout(number(5), [3, 10])).toEqual({ start: 0, length: 50 });
  });

  it('draws a loss to the left of zero', () => {
    expect(barLayout(number(-2), [-4, 4])).toEqual({ start: 25, length: 25 });
  });

  it('draws a zero as a bar of no length', () => {
    expect(barLayout(number(0), [0, 8])).toEqual({ start: 0, length: 0 });
  });

  it('draws no bar for what is withheld or absent', () => {
    const masked: Cell = { kind: 'masked', low: 0, high: 2, flags: [] };
    const range: Cell = { kind: 'interval', low: 1, high: 2, flags: [] };
    for (const cell of [masked, range]) expect(barLayout(cell, [0, 8])).toBeNull();
    for (const kind of ['missing', 'suppressed', 'not_applicable'] as const) {
      expect(barLayout({ kind, flags: [] }, [0, 8])).toBeNull();
    }
  });

  it('stays within the cell for any figure', () => {
    const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(figure, figure, figure, (value, a, b) => {
        const { start, length } = barLayout(number(value), [Math.min(a, b), Math.max(a, b)])!;
        expect(start).toBeGreaterThanOrEqual(0);
        expect(length).toBeGreaterThanOrEqual(0);
        expect(start + length).toBeLessThanOrEqual(100.1);
      }),
    );
  });
});

describe('guideLayout(domain, city)', () => {
  it('places the city where its bar would end', () => {
    expect(guideLayout([3, 10], 4)).toEqual({ zero: null, city: 40 });
    expect(barLayout(number(4), [3, 10])).toEqual({ start: 0, length: 40 });
  });

  it('marks zero where values lie on both sides of it', () => {
    expect(guideLayout([-4, 4], null)).toEqual({ zero: 50, city: null });
  });

  it('leaves the city out where it is unknown or off the scale', () => {
    expect(guideLayout([0, 8], null).city).toBeNull();
    expect(guideLayout([0, 8], 950).city).toBeNull();
  });
});
