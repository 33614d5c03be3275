import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from './createRandom.ts';
import { createShuffler } from './shuffler.ts';

describe('createShuffler(random)', () => {
  it('gives each of the six orders of three values equally often (χ² with 5 degrees of freedom)', () => {
    const shuffle = createShuffler(createRandom('orders'));
    const values = Float64Array.of(1, 2, 3);
    const counts = new Map<string, number>();
    for (let round = 0; round < 12_000; round += 1) {
      shuffle(values);
      counts.set(values.join(), (counts.get(values.join()) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    const statistic = [...counts.values()].reduce((sum, n) => sum + (n - 2000) ** 2 / 2000, 0);
    expect(statistic).toBeLessThan(20.5);
  });

  it('keeps the values and repeats itself for the same seed, whatever the stream begins with', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true })), fc.string(), (numbers, seed) => {
        const shuffled = (random: () => number) => {
          const values = Float64Array.from(numbers);
          createShuffler(random)(values);
          return values;
        };
        const once = shuffled(createRandom(seed));
        expect(shuffled(createRandom(seed))).toEqual(once);
        expect(once.toSorted()).toEqual(Float64Array.from(numbers).sort());
        expect(shuffled(() => 0).toSorted()).toEqual(once.toSorted());
      }),
    );
  });
});
