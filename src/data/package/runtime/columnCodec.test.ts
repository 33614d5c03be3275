import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELL_FLAGS, type Cell } from '../../../domain/model/cell.ts';
import { columnOf } from '../../../domain/model/column.ts';
import { type ColumnWire, decodeColumn, encodeColumn } from './columnCodec.ts';

const MASKED_BELOW = 3;

const finite = fc.oneof(
  fc.integer({ min: -1e6, max: 1e6 }),
  fc.integer({ min: -1e6, max: 1e6 }).map((value) => value / 100),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
);
const flags = fc.subarray([...CELL_FLAGS]);
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.record({ kind: fc.constant('number' as const), value: finite, flags }),
  fc.record({ kind: fc.constant('interval' as const), low: finite, high: finite, flags }),
  fc.record({
    kind: fc.constant('masked' as const),
    low: fc.constant(0),
    high: fc.constant(MASKED_BELOW - 1),
    flags,
  }),
  fc.record({ kind: fc.constantFrom('suppressed', 'missing', 'not_applicable'), flags }),
);

const overWire = (wire: ColumnWire): ColumnWire => JSON.parse(JSON.stringify(wire)) as ColumnWire;

describe('columnCodec', () => {
  it('gives back every cell with its state, bounds and flags, whatever stands beside it', () => {
    fc.assert(
      fc.property(
        fc.array(anyCell, { maxLength: 40 }),
        fc.integer({ min: 1, max: 7 }),
        (cells, rowLength) => {
          const column = columnOf(cells);
          const wire = overWire(encodeColumn(column, rowLength));
          const shape = { length: cells.length, rowLength, maskedBelow: MASKED_BELOW };
          expect(decodeColumn(wire, shape)).toEqual(column);
        },
      ),
    );
  });

  const wire: ColumnWire = {
    states: [0, 2, 1, 1],
    flags: [],
    decimals: 0,
    deltas: [5, 2],
    bounds: [],
  };
  const shape = { length: 3, rowLength: 3, maskedBelow: MASKED_BELOW };

  it('reads a small column written by hand', () => {
    const column = decodeColumn(wire, shape);
    expect(Array.from(column?.low ?? [])).toEqual([5, 7, 0]);
    expect(Array.from(column?.high ?? [])).toEqual([5, 7, 2]);
  });

  it.each<[string, Partial<ColumnWire>]>([
    ['too few numbers', { deltas: [5] }],
    ['a number for a withheld cell', { deltas: [5, 2, 1] }],
    ['runs that are too long', { states: [0, 2, 1, 9e9] }],
    ['runs that are cut off', { states: [0, 2, 1] }],
    ['an unknown state', { states: [0, 2, 6, 1] }],
    ['unknown flags', { flags: [32, 3] }],
    ['bounds without an interval', { bounds: [0, 1] }],
  ])('refuses %s', (_, flaw) => {
    expect(decodeColumn({ ...wire, ...flaw }, shape)).toBeNull();
  });
});
