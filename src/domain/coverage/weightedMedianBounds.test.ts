import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../model/cell.ts';
import { columnOf } from '../model/column.ts';
import { weightedMedianBounds } from './weightedMedianBounds.ts';

const between = (low: number, high: number): Cell =>
  low === high
    ? { kind: 'number', value: low, flags: [] }
    : { kind: 'interval', low, high, flags: [] };
const boundsOf = (people: readonly (readonly [value: number, low: number, high: number])[]) =>
  weightedMedianBounds(
    Float64Array.from(people, ([value]) => value),
    columnOf(people.map(([, low, high]) => between(low, high))),
    [...people.keys()],
  );

/** Half of the people have at most this value, counted one by one. */
function medianOf(values: readonly number[], counts: readonly number[]): number {
  const everybody = values.flatMap((value, index) => new Array<number>(counts[index]!).fill(value));
  return everybody.sort((a, b) => a - b)[Math.ceil(everybody.length / 2) - 1]!;
}

describe('the median of people whose number is known within bounds', () => {
  it('is one value where the numbers are exact, and half have at most that', () => {
    expect(
      boundsOf([
        [400, 3, 3],
        [100, 3, 3],
        [900, 1, 1],
      ]),
    ).toEqual({ low: 400, high: 400 });
    expect(
      boundsOf([
        [1, 2, 2],
        [2, 2, 2],
      ]),
    ).toEqual({ low: 1, high: 1 });
  });

  it('holds every median that the bounds allow, and reaches both ends', () => {
    const person = fc.tuple(fc.nat(9), fc.nat(3), fc.nat(3));
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 5 }), (given) => {
        const people = given.map(([value, low, more]) => [value, low, low + more] as const);
        fc.pre(people.some(([, low]) => low > 0));
        const ends = people.reduce<readonly (readonly number[])[]>(
          (all, [, low, high]) =>
            all.flatMap((one) => [
              [...one, low],
              [...one, high],
            ]),
          [[]],
        );
        const values = people.map(([value]) => value);
        const medians = ends.map((counts) => medianOf(values, counts));
        expect(boundsOf(people)).toEqual({ low: Math.min(...medians), high: Math.max(...medians) });
      }),
    );
  });

  it('passes over who is no member, and does not exist where perhaps nobody lives', () => {
    const weights = columnOf([between(9, 9), between(1, 1)]);
    expect(weightedMedianBounds(Float64Array.of(5, 7), weights, [1])).toEqual({ low: 7, high: 7 });
    expect(boundsOf([[5, 0, 2]])).toBeNull();
    expect(boundsOf([])).toBeNull();
  });

  it('is infinite where half reach nothing', () => {
    const infinity = Number.POSITIVE_INFINITY;
    expect(
      boundsOf([
        [infinity, 3, 5],
        [2, 4, 4],
      ]),
    ).toEqual({ low: 2, high: infinity });
  });
});
