import { describe, expect, it } from 'vitest';
import { nextActive } from './activeOption.ts';

const four = [false, false, false, false];

describe('nextActive', () => {
  it('starts at the first option going down and at the last going up', () => {
    expect(nextActive('ArrowDown', null, four)).toBe(0);
    expect(nextActive('ArrowUp', null, four)).toBe(3);
  });

  it('goes round the ends with the arrows and stops there with the page keys', () => {
    expect(nextActive('ArrowDown', 3, four)).toBe(0);
    expect(nextActive('ArrowUp', 0, four)).toBe(3);
    expect(nextActive('PageDown', 2, four)).toBe(3);
    expect(nextActive('PageUp', 2, four)).toBe(0);
  });

  it('passes over options that cannot be chosen', () => {
    expect(nextActive('ArrowDown', 0, [false, true, true, false])).toBe(3);
    expect(nextActive('PageDown', 0, [false, false, true])).toBe(0);
  });

  it('moves nowhere when nothing can be chosen or the key is for typing', () => {
    expect(nextActive('ArrowDown', null, [])).toBeNull();
    expect(nextActive('ArrowDown', null, [true, true])).toBeNull();
    expect(nextActive('x', 1, four)).toBeNull();
  });
});
