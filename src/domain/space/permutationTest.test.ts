import { describe, expect, it } from 'vitest';
import { createRandom } from '../random/createRandom.ts';
import { permutationTest, tracePermutationTest } from './permutationTest.ts';

describe('the permutation test', () => {
  it('deals out all arrangements equally often, whatever the one before', () => {
    const pairs = new Map<string, number>();
    const permutations = 7200;
    let before = '';
    permutationTest(
      Float64Array.of(1, 2, 3),
      (arrangement) => {
        const pair = `${before} then ${arrangement.join()}`;
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
        before = arrangement.join();
        return 0;
      },
      { permutations, random: createRandom('even') },
    );
    pairs.delete(' then 1,2,3');
    expect(pairs.size).toBe(36);
    for (const count of pairs.values()) {
      // Five standard deviations of a count of about 200.
      expect(Math.abs(count - permutations / 36)).toBeLessThan(5 * Math.sqrt(200));
    }
  });

  it('counts tails, mean and spread of what it dealt, and leaves the values as they are', () => {
    const values = Float64Array.of(0, 0, 0, 1);
    const result = permutationTest(values, (arrangement) => arrangement[3]!, {
      permutations: 4000,
      random: createRandom('tails'),
    });
    expect(result.atMost).toBe(4000);
    expect(result.mean).toBeCloseTo(result.atLeast / 4000, 12);
    expect(result.mean).toBeCloseTo(0.25, 1);
    expect(result.standardDeviation ** 2).toBeCloseTo(result.mean * (1 - result.mean), 12);
    expect([...values]).toEqual([0, 0, 0, 1]);
  });

  it('can be taken in steps, one per arrangement', () => {
    const options = { permutations: 4, random: createRandom('p') };
    const steps = tracePermutationTest(Float64Array.of(1, 2), () => 0, options);
    expect([...steps]).toEqual([0.25, 0.5, 0.75, 1]);
  });

  it('refuses a number of rounds that is none', () => {
    const run = (permutations: number) => () =>
      permutationTest(Float64Array.of(1, 2), () => 0, { permutations, random: createRandom('x') });
    for (const permutations of [0, 2.5, Number.NaN]) {
      expect(run(permutations)).toThrow(RangeError);
    }
  });
});
