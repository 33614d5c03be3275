import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridDeed, typedDigits } from './gridKeys.ts';

const SIZE = { rows: 3, columns: 4 };

describe('keys in the grid of votes', () => {
  it.each([
    ['ArrowDown', { row: 2, column: 1 }],
    ['ArrowUp', { row: 0, column: 1 }],
    ['ArrowRight', { row: 1, column: 2 }],
    ['ArrowLeft', { row: 1, column: 0 }],
    ['Enter', { row: 2, column: 1 }],
    ['Home', { row: 1, column: 0 }],
    ['End', { row: 1, column: 3 }],
    ['PageUp', { row: 0, column: 1 }],
    ['PageDown', { row: 2, column: 1 }],
  ])('%s moves', (key, to) => {
    expect(gridDeed(key, { row: 1, column: 1 }, SIZE)).toEqual({ kind: 'move', to });
  });

  it('never lead beyond the edge', () => {
    const keys = fc.constantFrom('ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'End', 'Enter');
    fc.assert(
      fc.property(fc.array(keys), (pressed) => {
        let place = { row: 0, column: 0 };
        for (const key of pressed) {
          const deed = gridDeed(key, place, SIZE);
          if (deed?.kind === 'move') place = deed.to;
        }
        expect(place.row >= 0 && place.row < 3 && place.column >= 0 && place.column < 4).toBe(true);
      }),
    );
  });

  it('add, take away, write and clear; all others are left to the page', () => {
    const at = (key: string) => gridDeed(key, { row: 0, column: 0 }, SIZE);
    expect(at('+')).toEqual({ kind: 'add', more: 1 });
    expect(at('-')).toEqual({ kind: 'add', more: -1 });
    expect(at('7')).toEqual({ kind: 'digit', digit: '7' });
    expect(at('Delete')).toEqual({ kind: 'clear' });
    expect([at('Tab'), at('x'), at('Escape'), at('F5')]).toEqual([null, null, null, null]);
  });
});

describe('typed digits', () => {
  it('make a number without leading zeros, of five digits at most', () => {
    const type = (keys: string) => [...keys].reduce(typedDigits, '');
    expect(type('12')).toBe('12');
    expect(type('007')).toBe('7');
    expect(type('1234567')).toBe('12345');
  });
});
