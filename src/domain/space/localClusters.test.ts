import { describe, expect, it } from 'vitest';
import {
  hotSpots,
  moranClusters,
  permutationsForFalseDiscovery,
  pseudoProbabilities,
} from './localClusters.ts';
import { pseudoProbability } from './permutationTest.ts';

const NONE = { alpha: 0.05, control: 'none' } as const;
const CONTROLLED = { alpha: 0.05, control: 'false_discovery' } as const;

describe('clusters on the map', () => {
  const quadrants = ['HH', 'LL', 'HL', 'LH', null, 'HH'] as const;
  const probabilities = Float64Array.of(0.01, 0.04, 0.05, 0.9, 0.001, Number.NaN);

  it('are named only where they are significant, strictly below the level', () => {
    expect(moranClusters(quadrants, probabilities, NONE)).toEqual([
      'HH',
      'LL',
      'not_significant',
      'not_significant',
      'undefined_here',
      'undefined_here',
    ]);
  });

  it('are fewer under false-discovery control, which counts only areas that have a test', () => {
    // Benjamini–Hochberg over four tests: 0.01 ≤ 0.0125 holds, 0.04 ≤ 0.025 and 0.05 ≤ 0.0375 do not.
    expect(moranClusters(quadrants, probabilities, CONTROLLED)).toEqual([
      'HH',
      'not_significant',
      'not_significant',
      'not_significant',
      'undefined_here',
      'undefined_here',
    ]);
  });

  it('of the published example of Benjamini and Hochberg are four of fifteen', () => {
    const published = Float64Array.of(
      0.0001,
      0.0004,
      0.0019,
      0.0095,
      0.0201,
      0.0278,
      0.0298,
      0.0344,
      0.0459,
      0.324,
      0.4262,
      0.5719,
      0.6528,
      0.759,
      1,
    );
    const all = Array.from(published, () => 'HH' as const);
    const found = (rule: typeof NONE | typeof CONTROLLED) =>
      moranClusters(all, published, rule).filter((verdict) => verdict === 'HH').length;
    expect(found(NONE)).toBe(9);
    expect(found(CONTROLLED)).toBe(4);
  });

  it('of Getis and Ord are hot above and cold below what chance gives', () => {
    expect(
      hotSpots(
        Float64Array.of(3, -3, 1, Number.NaN, 0),
        Float64Array.of(0.003, 0.003, 0.3, Number.NaN, 1),
        NONE,
      ),
    ).toEqual(['hot', 'cold', 'not_significant', 'undefined_here', 'undefined_here']);
  });

  it('are refused for a level outside 0 to 1 and for lists of different length', () => {
    expect(() => moranClusters(['HH'], Float64Array.of(0.1), { ...NONE, alpha: 1 })).toThrow(
      RangeError,
    );
    expect(() => moranClusters(['HH'], Float64Array.of(0.1, 0.2), NONE)).toThrow(RangeError);
  });
});

describe('pseudo-probabilities', () => {
  it('count the observed arrangement among those possible', () => {
    const counts = { permutations: 99, atLeast: 4, atMost: 95 };
    expect(pseudoProbability(counts, 'greater')).toBe(0.05);
    expect(pseudoProbability(counts, 'less')).toBe(0.96);
    expect(pseudoProbability(counts, 'folded')).toBe(0.05);
    expect(pseudoProbability(counts, 'two_sided')).toBe(0.1);
  });

  it('never exceed one, even where every round is a tie', () => {
    const counts = {
      permutations: 9,
      atLeast: Int32Array.of(9, 0),
      atMost: Int32Array.of(9, 9),
    };
    expect([...pseudoProbabilities(counts, 'two_sided')]).toEqual([1, 0.2]);
    expect([...pseudoProbabilities(counts, 'folded')]).toEqual([1, 0.1]);
  });

  it('need enough rounds before one area among many can pass the false-discovery rule', () => {
    expect(permutationsForFalseDiscovery(41, 0.05, 'folded')).toBe(819);
    const rounds = permutationsForFalseDiscovery(41, 0.05, 'two_sided');
    expect(rounds).toBe(1639);
    const quadrants = Array.from({ length: 41 }, () => 'HH' as const);
    const foundWith = (permutations: number) => {
      const counts = {
        permutations,
        atLeast: Int32Array.from(quadrants, (_, area) => (area === 0 ? 0 : permutations / 2)),
        atMost: Int32Array.from(quadrants, () => permutations),
      };
      const p = pseudoProbabilities(counts, 'two_sided');
      return moranClusters(quadrants, p, CONTROLLED).filter((verdict) => verdict === 'HH').length;
    };
    expect(foundWith(rounds)).toBe(1);
    expect(foundWith(rounds - 2)).toBe(0);
  });
});
