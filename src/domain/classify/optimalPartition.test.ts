import fc from 'fast-check';
import { ckmeans } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { classify } from './classify.ts';
import { classOf } from './classOf.ts';
import { optimalPartition } from './optimalPartition.ts';

function squaresWithin(groups: readonly (readonly number[])[]): number {
  return groups.reduce((sum, group) => {
    const mean = group.reduce((total, value) => total + value / group.length, 0);
    return sum + group.reduce((total, value) => total + (value - mean) ** 2, 0);
  }, 0);
}

describe('optimalPartition', () => {
  it('splits two clusters where they part', () => {
    const starts = optimalPartition(Float64Array.of(1, 2, 10, 11), new Float64Array(4).fill(1), 2);
    expect(starts).toEqual([0, 2]);
  });

  it('lets a value that occurs often pull the limit', () => {
    const once = optimalPartition(Float64Array.of(0, 4, 9), Float64Array.of(1, 1, 1), 2);
    const often = optimalPartition(Float64Array.of(0, 4, 9), Float64Array.of(1, 1000, 1000), 2);
    expect(once).toEqual([0, 2]);
    expect(often).toEqual([0, 2]);
    expect(optimalPartition(Float64Array.of(0, 5, 9), Float64Array.of(9, 9, 1), 2)).toEqual([0, 1]);
  });

  it('reaches the least sum of squares that ckmeans finds', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 7, maxLength: 80 }),
        fc.array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 20 }),
        fc.integer({ min: 2, max: 7 }),
        (distinct, more, classCount) => {
          const values = [...distinct, ...more];
          const result = classify({ method: 'natural_breaks', classCount, values });
          const groups = result.counts.map((_, index) =>
            values.filter((value) => classOf(result, value) === index),
          );
          expect(squaresWithin(groups)).toBeCloseTo(squaresWithin(ckmeans(values, classCount)), 5);
        },
      ),
    );
  });

  it('keeps its precision for large values with small differences', () => {
    const offset = 1e9;
    const values = [1, 2, 3, 11, 12, 13].map((value) => value + offset);
    const { counts } = classify({ method: 'natural_breaks', classCount: 2, values });
    expect(counts).toEqual([3, 3]);
  });
});
