import { describe, expect, it } from 'vitest';
import { normaliseWeights } from './normaliseWeights.ts';

describe('normaliseWeights(weights)', () => {
  it('gives shares that sum to 1, for the largest numbers too', () => {
    expect([...normaliseWeights([1, 3])]).toEqual([0.25, 0.75]);
    expect([...normaliseWeights([1e308, 1e308])]).toEqual([0.5, 0.5]);
  });

  it('refuses what is no weight', () => {
    for (const weights of [[], [0, 0], [1, -1], [Number.POSITIVE_INFINITY]]) {
      expect(() => normaliseWeights(weights)).toThrow(RangeError);
    }
  });
});
