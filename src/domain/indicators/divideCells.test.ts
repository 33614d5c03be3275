import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../model/cell.ts';
import { boundsOf } from './addCells.ts';
import { divideCells } from './divideCells.ts';

const number = (value: number): Cell => ({ kind: 'number', value, flags: [] });
const interval = (low: number, high: number): Cell => ({ kind: 'interval', low, high, flags: [] });
const absent = (kind: 'suppressed' | 'missing' | 'not_applicable'): Cell => ({ kind, flags: [] });

const rate = { factor: 100, kind: 'rate', minimumDenominator: null } as const;
const share = { ...rate, kind: 'share' } as const;

describe('divideCells(numerator, denominator, options)', () => {
  it('scales the quotient by its factor', () => {
    expect(divideCells(number(3), number(150), { ...rate, factor: 1000 })).toEqual(number(20));
  });

  it('keeps a true zero a number', () => {
    expect(divideCells(number(0), number(150), rate)).toEqual(number(0));
  });

  it('has no figure where the denominator is zero', () => {
    expect(divideCells(number(0), number(0), rate).kind).toBe('not_applicable');
    expect(divideCells(interval(0, 2), number(0), rate).kind).toBe('not_applicable');
  });

  it('has no figure where a rate may have no upper bound, since its denominator may be zero', () => {
    expect(divideCells(number(5), interval(0, 2), rate).kind).toBe('not_applicable');
  });

  it('bounds a share by the whole where its denominator may be zero', () => {
    expect(boundsOf(divideCells(number(1), interval(0, 2), share))).toEqual({ low: 50, high: 100 });
  });

  it.each([
    ['suppressed', 'missing', 'suppressed'],
    ['missing', 'suppressed', 'suppressed'],
    ['missing', 'not_applicable', 'missing'],
    ['not_applicable', 'not_applicable', 'not_applicable'],
  ] as const)('of %s by %s is %s', (above, below, expected) => {
    expect(divideCells(absent(above), absent(below), rate).kind).toBe(expected);
  });

  it('flags a denominator that is or may be below the minimum, and none that is on it', () => {
    const options = { ...rate, minimumDenominator: 100 };
    expect(divideCells(number(5), number(99), options).flags).toEqual(['low_denominator']);
    expect(divideCells(number(5), interval(99, 101), options).flags).toEqual(['low_denominator']);
    expect(divideCells(number(5), number(100), options).flags).toEqual([]);
  });

  it('contains every quotient that the bounds of its parts allow', () => {
    const bounds = fc
      .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 5 }))
      .map(([low, width]) => interval(low, low + width));
    fc.assert(
      fc.property(bounds, bounds, fc.nat(5), fc.nat(5), (above, below, a, b) => {
        const [top, bottom] = [boundsOf(above)!, boundsOf(below)!];
        const numerator = Math.min(top.low + a, top.high);
        const denominator = Math.min(bottom.low + b, bottom.high);
        const result = boundsOf(divideCells(above, below, rate));
        if (denominator === 0 || result === null) return;
        const quotient = (100 * numerator) / denominator;
        expect(quotient).toBeGreaterThanOrEqual(result.low - 1e-9);
        expect(quotient).toBeLessThanOrEqual(result.high + 1e-9);
      }),
    );
  });

  it('never gives a share beyond the whole, nor bounds in the wrong order', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(4), fc.nat(300), fc.nat(4), (a, more, b, width) => {
        const figure = divideCells(interval(a, a + more), interval(b, b + width), share);
        const bounds = boundsOf(figure);
        if (bounds === null) return;
        expect(bounds.high).toBeLessThanOrEqual(100);
        expect(bounds.low).toBeLessThanOrEqual(bounds.high);
      }),
    );
  });
});
