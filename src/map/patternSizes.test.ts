import { describe, expect, it } from 'vitest';
import { classTexture, TEXTURE_INK, textureLevel } from './patternSizes.ts';

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

describe('classTexture(classIndex, ramp)', () => {
  it('draws each of nine cells differently, denser with the column, turned with the row', () => {
    const ramp = { kind: 'bivariate', size: 9 };
    const textures = Array.from({ length: 9 }, (_, cell) => classTexture(cell, ramp));
    const looks = new Set(textures.map(({ level, direction }) => `${level} ${direction}`));
    expect(looks.size).toBe(9);
    expect(textures[2]!.level).toBeGreaterThan(textures[0]!.level);
    expect(textures[8]!.direction).not.toBe(textures[2]!.direction);
  });

  it('draws each category differently, high with level lines and low with upright ones', () => {
    const ramp = { kind: 'categories', size: 5 };
    const [highHigh, lowLow, highLow, lowHigh, none] = Array.from({ length: 5 }, (_, index) =>
      classTexture(index, ramp),
    );
    expect(highHigh!.direction).toBe(highLow!.direction);
    expect(lowLow!.direction).toBe(lowHigh!.direction);
    expect(highHigh!.direction).not.toBe(lowLow!.direction);
    expect(highHigh!.level).toBeGreaterThan(highLow!.level);
    expect(none!.level).toBe(0);
  });

  it('never turns the lines of a ramp in one direction', () => {
    expect(classTexture(4, { kind: 'sequential', size: 5 })).toEqual({ level: 6, direction: 0 });
  });
});
