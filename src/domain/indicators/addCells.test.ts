import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../model/cell.ts';
import { addCells, boundsOf, countParts, type SignedCell } from './addCells.ts';

const number = (value: number): Cell => ({ kind: 'number', value, flags: [] });
const masked: Cell = { kind: 'masked', low: 0, high: 2, flags: [] };
const missing: Cell = { kind: 'missing', flags: [] };
const suppressed: Cell = { kind: 'suppressed', flags: [] };
const notApplicable: Cell = { kind: 'not_applicable', flags: [] };

const plus = (cell: Cell): SignedCell => ({ cell, sign: 1 });
const minus = (cell: Cell): SignedCell => ({ cell, sign: -1 });

const count = fc.oneof(fc.integer({ min: 3, max: 9000 }).map(number), fc.constant(masked));
const signed = fc.record({ cell: count, sign: fc.constantFrom(1 as const, -1 as const) });

describe('addCells(parts)', () => {
  it('adds numbers and subtracts those with a minus', () => {
    expect(addCells([plus(number(10)), minus(number(4))])).toEqual(number(6));
  });

  it('leaves a single masked count masked, so that it is not dressed up as a calculation', () => {
    expect(addCells([plus(masked)])).toBe(masked);
  });

  it('makes a range of a subtracted masked count, with its bounds the right way round', () => {
    expect(addCells([plus(number(10)), minus(masked)])).toEqual({
      kind: 'interval',
      low: 8,
      high: 10,
      flags: [],
    });
  });

  it('has no sum of nothing', () => {
    expect(addCells([]).kind).toBe('missing');
  });

  it.each([
    ['missing', missing],
    ['not applicable', notApplicable],
  ])('never adds up around a part that is %s', (_, part) => {
    expect(addCells([plus(number(5)), plus(part)]).kind).toBe('missing');
  });

  it('lets one suppressed part suppress the sum, even beside a missing one', () => {
    expect(addCells([plus(missing), plus(suppressed)]).kind).toBe('suppressed');
  });

  it('carries each remark of its parts once', () => {
    const early: Cell = { kind: 'number', value: 1, flags: ['provisional'] };
    const both: Cell = { kind: 'number', value: 1, flags: ['provisional', 'break'] };
    expect(addCells([plus(early), plus(both)]).flags).toEqual(['provisional', 'break']);
  });

  it('contains every sum the withheld counts allow, and its ends can be reached', () => {
    fc.assert(
      fc.property(fc.array(signed, { minLength: 2, maxLength: 8 }), fc.nat(), (parts, seed) => {
        const bounds = boundsOf(addCells(parts))!;
        const sum = (pick: (cell: Cell, sign: number, index: number) => number) =>
          parts.reduce((total, { cell, sign }, index) => total + sign * pick(cell, sign, index), 0);
        const possible = sum((cell, _, index) =>
          cell.kind === 'number' ? cell.value : (seed >> index) % 3,
        );
        expect(possible).toBeGreaterThanOrEqual(bounds.low);
        expect(possible).toBeLessThanOrEqual(bounds.high);
        expect(bounds.low).toBe(sum((cell, sign) => boundsOf(cell)![sign === 1 ? 'low' : 'high']));
        expect(bounds.high).toBe(sum((cell, sign) => boundsOf(cell)![sign === 1 ? 'high' : 'low']));
      }),
    );
  });
});

describe('countParts(parts)', () => {
  it('counts every part exactly once, whatever it is', () => {
    const parts = [number(4), masked, masked, suppressed, missing, notApplicable].map(plus);
    expect(countParts(parts)).toEqual({ numbers: 1, withheld: 2, suppressed: 1, missing: 2 });
  });
});
