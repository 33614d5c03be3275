import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../model/cell.ts';
import { cellAt, columnOf } from '../model/column.ts';
import { gatherPeriod } from './gatherPeriod.ts';

const WIDTH = 3;
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.nat(900).map((value): Cell => ({ kind: 'number', value, flags: [] })),
  fc.constant<Cell>({ kind: 'masked', low: 0, high: 2, flags: ['provisional'] }),
  fc.constant<Cell>({ kind: 'missing', flags: ['break'] }),
);

describe('gatherPeriod(values, { width, period, places })', () => {
  it('reads each place at the period, state and remarks included, in the order asked for', () => {
    const table = fc.array(fc.array(cell, { minLength: WIDTH, maxLength: WIDTH }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(
        table,
        fc.nat(WIDTH - 1),
        fc.array(fc.nat(), { maxLength: 8 }),
        (rows, period, picks) => {
          const places = picks.map((pick) => pick % rows.length);
          const gathered = gatherPeriod(columnOf(rows.flat()), { width: WIDTH, period, places });
          expect(places.map((_, index) => cellAt(gathered, index))).toEqual(
            places.map((place) => rows[place]![period]),
          );
        },
      ),
    );
  });
});
