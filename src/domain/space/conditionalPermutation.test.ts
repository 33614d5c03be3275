import { describe, expect, it } from 'vitest';
import { createRandom } from '../random/createRandom.ts';
import { conditionalPermutation } from './conditionalPermutation.ts';
import { neighbourListOf } from './neighbourList.ts';
import { spatialWeights } from './spatialWeights.ts';

const PERMUTATIONS = 400;

/** 201 areas in a circle, each with the next one as its only neighbour; about half of them have a 1. */
function circle() {
  const random = createRandom('circle');
  const values = Float64Array.from({ length: 201 }, () => (random() < 0.5 ? 1 : 0));
  const rows = Array.from(values, (_, area) => [(area + 1) % values.length]);
  return { values, weights: spatialWeights(neighbourListOf(rows), { style: 'binary' }) };
}

describe('conditional permutation of one deal for all areas', () => {
  it('leaves each area its own luck, as if it had been dealt to alone', () => {
    const { values, weights } = circle();
    const { atLeast } = conditionalPermutation(values, weights, {
      permutations: PERMUTATIONS,
      random: createRandom('luck'),
    });
    const ones = values.reduce((sum, value) => sum + value, 0);
    const drawnOnes = [...atLeast].filter((_, area) => values[(area + 1) % values.length] === 1);
    const share = ones / values.length;
    const mean = drawnOnes.reduce((sum, count) => sum + count, 0) / drawnOnes.length;
    const spread = Math.sqrt(
      drawnOnes.reduce((sum, count) => sum + (count - mean) ** 2, 0) / drawnOnes.length,
    );
    const expectedSpread = Math.sqrt(PERMUTATIONS * share * (1 - share));
    expect(mean / PERMUTATIONS).toBeCloseTo(share, 1);
    expect(spread / expectedSpread).toBeGreaterThan(0.7);
    expect(spread / expectedSpread).toBeLessThan(1.4);
  });

  it('deals to a single area and to none', () => {
    for (const rows of [[], [[]]]) {
      const weights = spatialWeights(neighbourListOf(rows), { style: 'binary' });
      const values = new Float64Array(rows.length);
      const counts = conditionalPermutation(values, weights, {
        permutations: 3,
        random: createRandom('alone'),
      });
      expect([...counts.atLeast]).toEqual(rows.map(() => 3));
    }
  });
});
