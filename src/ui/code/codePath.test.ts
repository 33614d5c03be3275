import { describe, expect, it } from 'vitest';
import { codePath } from './codePath.ts';

describe('the QR code of a view', () => {
  it('has three finder patterns and a quiet zone of four modules', () => {
    const { path, size } = codePath('https://atlas.example/#v=1&view=explore')!;
    const isDark = (x: number, y: number) => path.includes(`M${x} ${y}h1v1h-1z`);
    const corners = [
      [4, 4],
      [size - 11, 4],
      [4, size - 11],
    ] as const;
    for (const [left, top] of corners) {
      for (let step = 0; step < 7; step += 1) {
        expect(isDark(left + step, top)).toBe(true);
        expect(isDark(left, top + step)).toBe(true);
      }
      expect(isDark(left + 1, top + 1)).toBe(false);
    }
    for (let at = 0; at < size; at += 1) {
      for (const edge of [0, 3, size - 1]) expect(isDark(at, edge)).toBe(false);
    }
  });

  it('is refused where it would be too fine to be scanned from a wall', () => {
    expect(codePath('x'.repeat(1900))).toBeNull();
    expect(codePath('x'.repeat(5000))).toBeNull();
  });
});
