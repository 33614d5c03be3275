import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { symbolSamples } from './symbolSamples.ts';

describe('symbolSamples(largest)', () => {
  it('takes round values that lie well apart', () => {
    expect(symbolSamples(8600)).toEqual([5000, 2000, 500]);
    expect(symbolSamples(3)).toEqual([2]);
  });

  it('has none where there is nothing to count', () => {
    expect(symbolSamples(0)).toEqual([]);
  });

  it('never shows a circle larger than the largest, and each size once, falling', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (largest) => {
        const samples = symbolSamples(largest);
        expect(samples.length).toBeGreaterThan(0);
        samples.forEach((sample, index) => {
          expect(sample).toBeLessThanOrEqual(samples[index - 1] ?? largest);
          expect(sample).not.toBe(samples[index - 1]);
        });
      }),
    );
  });
});
