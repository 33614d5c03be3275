import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { number } from '../../testing/needTown.ts';
import type { Cell } from '../model/cell.ts';
import { cellAt, columnOf } from '../model/column.ts';
import { boundByTotal } from './boundByTotal.ts';

const SUPPRESSED: Cell = { kind: 'suppressed', flags: [] };
const MASKED: Cell = { kind: 'masked', low: 0, high: 2, flags: [] };

describe('boundByTotal', () => {
  it('bounds a suppressed count by what the total leaves', () => {
    const bounded = boundByTotal(columnOf([number(30), SUPPRESSED, SUPPRESSED]), number(50));
    expect(cellAt(bounded, 1)).toEqual({ kind: 'interval', low: 0, high: 20, flags: [] });
    expect(cellAt(bounded, 0)).toEqual(number(30));
  });

  it('takes a masked count at its least, so that no possible count is excluded', () => {
    const bounded = boundByTotal(columnOf([MASKED, SUPPRESSED]), number(20));
    expect(cellAt(bounded, 1)).toMatchObject({ low: 0, high: 20 });
    expect(cellAt(bounded, 0)).toEqual(MASKED);
  });

  it('never goes below nobody where counts and total do not fit', () => {
    const bounded = boundByTotal(columnOf([number(30), SUPPRESSED]), number(20));
    expect(cellAt(bounded, 1)).toEqual(number(0));
  });

  it('says nothing where the total says nothing, and nothing of missing counts', () => {
    const counts = columnOf([SUPPRESSED, { kind: 'missing', flags: [] }]);
    expect(boundByTotal(counts, { kind: 'missing', flags: [] })).toBe(counts);
    expect(cellAt(boundByTotal(counts, number(9)), 1).kind).toBe('missing');
  });

  it('leaves the counts it was given as they are', () => {
    const counts = columnOf([number(1), SUPPRESSED]);
    boundByTotal(counts, number(9));
    expect(cellAt(counts, 1)).toEqual(SUPPRESSED);
  });

  it('never excludes a possible value', () => {
    const areas = fc.array(
      fc.oneof(
        fc.tuple(fc.constant('number'), fc.nat(100)),
        fc.tuple(fc.constant('masked'), fc.nat(2)),
        fc.tuple(fc.constant('suppressed'), fc.nat(100)),
      ),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(areas, fc.nat(3), (truth, doubt) => {
        const sum = truth.reduce((total, [, count]) => total + count, 0);
        const cells = truth.map(([kind, count]) =>
          kind === 'number' ? number(count) : kind === 'masked' ? MASKED : SUPPRESSED,
        );
        const total: Cell =
          doubt === 0
            ? number(sum)
            : { kind: 'interval', low: Math.max(0, sum - doubt), high: sum + doubt, flags: [] };
        const bounded = boundByTotal(columnOf(cells), total);
        truth.forEach(([, count], area) => {
          expect(bounded.low[area]).toBeLessThanOrEqual(count);
          expect(bounded.high[area]).toBeGreaterThanOrEqual(count);
        });
      }),
    );
  });
});
