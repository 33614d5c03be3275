import { describe, expect, it } from 'vitest';
import { limitDecimals } from './limitDecimals.ts';

describe('decimals of class limits', () => {
  it('are as few as print every limit exactly', () => {
    expect(limitDecimals([0, 10, 20], 1)).toBe(0);
    expect(limitDecimals([0, 2.5, 5], 1)).toBe(1);
    expect(limitDecimals([0, 2.25, 5], 1)).toBe(2);
    expect(limitDecimals([], 1)).toBe(0);
  });

  it('are at most two more than the values have', () => {
    expect(limitDecimals([0, 1 / 3], 0)).toBe(2);
    expect(limitDecimals([0, 1 / 3], 1)).toBe(3);
  });

  it('are not multiplied by binary fractions, below zero as above', () => {
    const thirtyMillion = (0.1 + 0.2) * 1e8;
    expect(thirtyMillion).not.toBe(3e7);
    expect(limitDecimals([thirtyMillion], 1)).toBe(0);
    expect(limitDecimals([-thirtyMillion], 1)).toBe(0);
  });
});
