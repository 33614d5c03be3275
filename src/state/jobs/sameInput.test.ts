import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameInput } from './sameInput.ts';

const plainData = fc.anything({
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withNullPrototype: false,
  maxDepth: 3,
});

describe('sameInput(one, other)', () => {
  it('holds for every copy of plain data', () => {
    fc.assert(
      fc.property(plainData, (data) => {
        expect(sameInput(data, structuredClone(data))).toBe(true);
      }),
    );
  });

  it('does not hold once any element of a typed array differs', () => {
    const values = fc.array(fc.double(), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(values, fc.nat(), (numbers, where) => {
        const one = { index: { values: Float64Array.from(numbers) } };
        const other = structuredClone(one);
        const position = where % numbers.length;
        other.index.values[position] = numbers[position] === 1 ? 2 : 1;
        expect(sameInput(one, other)).toBe(false);
      }),
    );
  });

  it('tells apart what only looks alike', () => {
    expect(sameInput(Float64Array.of(1), Float32Array.of(1))).toBe(false);
    expect(sameInput([1], Float64Array.of(1))).toBe(false);
    expect(sameInput({ a: undefined }, { b: undefined })).toBe(false);
    expect(sameInput({ a: 1 }, { a: 1, b: 2 })).toBe(false);
    expect(sameInput([1, 2], [1])).toBe(false);
    expect(sameInput(0, -0)).toBe(false);
    expect(sameInput(null, {})).toBe(false);
    expect(sameInput('1', 1)).toBe(false);
    expect(sameInput(new Set([1]), new Set([2]))).toBe(false);
    expect(sameInput(new Map([['a', 1]]), new Map([['a', 2]]))).toBe(false);
    expect(sameInput(new Date(0), new Date(1))).toBe(false);
  });

  it('takes NaN, the mark of an absent value, for equal to itself', () => {
    expect(sameInput(Float64Array.of(Number.NaN, 1), Float64Array.of(Number.NaN, 1))).toBe(true);
  });

  it('does not look into parts that are the same object', () => {
    const part = Object.defineProperty({}, 'trap', {
      enumerable: true,
      get: () => {
        throw new Error('looked into');
      },
    });
    expect(sameInput({ part, draws: 1 }, { part, draws: 1 })).toBe(true);
  });
});
