import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIndexSorter } from './indexSorter.ts';

const anyValues = fc.array(
  fc.oneof(
    fc.double({ min: -1e300, max: 1e300, noNaN: true }),
    fc.double({ min: -3, max: 3, noNaN: true }),
    fc.integer({ min: -3, max: 3 }),
    fc.integer({ min: 0, max: 5 }).map((step) => 1 + step * 1e-12),
  ),
  { maxLength: 60 },
);

function sortedByComparing(values: readonly number[]): number[] {
  return [...values.keys()].sort((one, other) => values[one]! - values[other]! || one - other);
}

describe('createIndexSorter(length)', () => {
  it('orders any numbers as comparing them does, equals by position, also when used again', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const sorter = createIndexSorter(values.length);
        for (const numbers of [values, values.toReversed()]) {
          expect([...sorter(Float64Array.from(numbers))]).toEqual(sortedByComparing(numbers));
        }
      }),
    );
  });

  it('sorts thousands of values that lie close together beside an outlier', () => {
    const values = Array.from({ length: 5000 }, (_, index) => ((index * 37) % 5000) * 1e-9);
    values[1234] = 1;
    const found = createIndexSorter(values.length)(Float64Array.from(values));
    expect([...found]).toEqual(sortedByComparing(values));
  });
});
