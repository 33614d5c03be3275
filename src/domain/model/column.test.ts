import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELL_FLAGS, type Cell } from './cell.ts';
import { cellAt, columnOf, sliceColumn } from './column.ts';

const flags = fc.subarray([...CELL_FLAGS]);
const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.record({ kind: fc.constant('number' as const), value: finite, flags }),
  fc
    .tuple(fc.constantFrom('masked' as const, 'interval' as const), finite, finite, flags)
    .map(([kind, a, b, own]) => ({
      kind,
      low: Math.min(a, b),
      high: Math.max(a, b),
      flags: own,
    })),
  fc.record({
    kind: fc.constantFrom('suppressed' as const, 'missing' as const, 'not_applicable' as const),
    flags,
  }),
);

describe('a column of cells', () => {
  it('keeps every state, bound and flag of every cell through serialisation', () => {
    fc.assert(
      fc.property(fc.array(anyCell), (cells) => {
        const column = structuredClone(columnOf(cells));
        expect(cells.map((_, index) => cellAt(column, index))).toEqual(cells);
      }),
    );
  });

  it('never turns an absent value into something arithmetic could use', () => {
    fc.assert(
      fc.property(fc.array(anyCell, { minLength: 1 }), (cells) => {
        const column = columnOf(cells);
        cells.forEach((cell, index) => {
          const bounded = ['number', 'masked', 'interval'].includes(cell.kind);
          expect(Number.isNaN(column.low[index])).toBe(!bounded);
        });
      }),
    );
  });

  it('refuses to read outside its cells', () => {
    expect(() => cellAt(columnOf([]), 0)).toThrow(RangeError);
  });

  it('shares its memory with its slices', () => {
    const column = columnOf([
      { kind: 'number', value: 1, flags: [] },
      { kind: 'missing', flags: ['break'] },
    ]);
    expect(cellAt(sliceColumn(column, 1, 2), 0)).toEqual({ kind: 'missing', flags: ['break'] });
  });
});
