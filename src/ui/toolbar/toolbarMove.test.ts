import { describe, expect, it } from 'vitest';
import { toolbarMove } from './toolbarMove.ts';

describe('arrows in a toolbar', () => {
  it('go from button to button and stop at the ends', () => {
    expect(toolbarMove('ArrowRight', 0, 3)).toBe(1);
    expect(toolbarMove('ArrowDown', 2, 3)).toBe(2);
    expect(toolbarMove('ArrowLeft', 1, 3)).toBe(0);
    expect(toolbarMove('ArrowUp', 0, 3)).toBe(0);
    expect(toolbarMove('Home', 2, 3)).toBe(0);
    expect(toolbarMove('End', 0, 3)).toBe(2);
  });

  it('leave every other key alone', () => {
    for (const key of ['Enter', ' ', 'Tab', 'a']) expect(toolbarMove(key, 0, 3)).toBeNull();
  });
});
