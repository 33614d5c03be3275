import { describe, expect, it } from 'vitest';
import { TEXTURE_INK, textureLevel } from './patternSizes.ts';

describe('textureLevel(classIndex, classCount)', () => {
  it('gives every class of every ramp its own density, growing with the class', () => {
    for (const size of [2, 3, 4, 5, 6, 7]) {
      const ink = Array.from(
        { length: size },
        (_, index) => TEXTURE_INK[textureLevel(index, size)]!,
      );
      expect(ink).toEqual([...new Set(ink)].sort((a, b) => a - b));
      expect(ink).toHaveLength(size);
    }
  });

  it('leaves a single class empty', () => {
    expect(textureLevel(0, 1)).toBe(0);
  });
});
