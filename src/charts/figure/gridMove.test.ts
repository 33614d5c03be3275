import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GridFocus, gridMove, isInGrid } from './gridMove.ts';

const size = { rows: 3, columns: 2 };
const at = (row: number, column: number) => ({ kind: 'focus', focus: { row, column } });

describe('gridMove', () => {
  it('goes to the neighbour in the direction of the arrow and stops at the edge', () => {
    expect(gridMove(size, { row: 0, column: 0 }, 'ArrowDown')).toEqual(at(1, 0));
    expect(gridMove(size, { row: 0, column: 0 }, 'ArrowRight')).toEqual(at(0, 1));
    expect(gridMove(size, { row: 0, column: 1 }, 'ArrowRight')).toEqual(at(0, 1));
    expect(gridMove(size, { row: 2, column: 1 }, 'PageUp')).toEqual(at(0, 1));
  });

  it('picks with Enter, leaves with Escape and lets other keys alone', () => {
    const focus = { row: 1, column: 1 };
    expect(gridMove(size, focus, 'Enter')).toEqual({ kind: 'pick', focus });
    expect(gridMove(size, focus, 'Escape')).toEqual({ kind: 'leave' });
    expect(gridMove(size, focus, 't')).toBeNull();
  });

  it('reads every figure point by point and never leaves the grid', () => {
    const sides = fc.integer({ min: 1, max: 8 });
    fc.assert(
      fc.property(sides, sides, (rows, columns) => {
        const seen = new Set<string>();
        for (let row = 0; row < rows; row += 1) {
          let focus: GridFocus = { row, column: 0 };
          for (let step = 0; step <= columns; step += 1) {
            expect(isInGrid({ rows, columns }, focus)).toBe(true);
            seen.add(`${focus.row} ${focus.column}`);
            const move = gridMove({ rows, columns }, focus, 'ArrowRight');
            if (move?.kind === 'focus') focus = move.focus;
          }
        }
        expect(seen.size).toBe(rows * columns);
      }),
    );
  });
});
