import { describe, expect, it } from 'vitest';
import { steppedPosition } from './rovingFocus.ts';

describe('arrow keys in the full table', () => {
  const middle = { position: 2, length: 5, axis: 'rows' } as const;

  it('step between rows and jump to the first and last', () => {
    const keys = ['ArrowUp', 'ArrowDown', 'Home', 'End'];
    expect(keys.map((key) => steppedPosition(key, middle))).toEqual([1, 3, 0, 4]);
  });

  it('stop at the ends', () => {
    expect(steppedPosition('ArrowUp', { ...middle, position: 0 })).toBeNull();
    expect(steppedPosition('ArrowDown', { ...middle, position: 4 })).toBeNull();
  });

  it('leave keys of the other direction to the page', () => {
    expect(steppedPosition('ArrowRight', middle)).toBeNull();
    expect(steppedPosition('ArrowRight', { ...middle, axis: 'columns' })).toBe(3);
    expect(steppedPosition('ArrowDown', { ...middle, axis: 'columns' })).toBeNull();
  });
});
