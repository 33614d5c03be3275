import { describe, expect, it } from 'vitest';
import { classify } from './classify.ts';

const roundedBreaks = (values: readonly number[]) =>
  classify({ method: 'rounded', classCount: 5, values }).breaks;

describe('rounded classes', () => {
  it('stand on multiples of a readable width', () => {
    expect(roundedBreaks([1.2, 3.4, 9.9])).toEqual([0, 2, 4, 6, 8, 10]);
  });

  it('are one class where the values differ by less than a readable number can tell', () => {
    expect(roundedBreaks([0, 5e-324])).toEqual([0, 5e-324]);
    expect(roundedBreaks([1e6, 1e6 + 2e-10])).toEqual([1e6, 1e6 + 2e-10]);
  });

  it('tell neighbouring small differences of large values apart while digits last', () => {
    expect(roundedBreaks([1e6, 1e6 + 0.001]).length).toBeGreaterThan(3);
  });
});
