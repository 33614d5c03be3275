import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../model/cell.ts';
import { columnOf } from '../model/column.ts';
import { placesOnScale, unclassedScale } from './unclassedScale.ts';

const numbers = (values: readonly number[]) =>
  columnOf(values.map((value): Cell => ({ kind: 'number', value, flags: [] })));
const placesOf = (values: readonly number[], centre: number | null = null) => [
  ...placesOnScale(unclassedScale({ values, centre })!, numbers(values)),
];
const figures = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1 });

describe('a scale without classes', () => {
  it('places values in proportion between the smallest and the largest', () => {
    expect(placesOf([10, 30, 20, 12.5])).toEqual([0, 1, 0.5, 0.125]);
  });

  it('puts the centre into the middle and equal distances from it equally far', () => {
    expect(placesOf([-1, 3, 0, 1], 0)).toEqual([1 / 3, 1, 0.5, 2 / 3]);
    expect(unclassedScale({ values: [4, 5], centre: 8 })).toMatchObject({ low: 4, high: 12 });
  });

  it('keeps the order of the values and gives equal values one place', () => {
    fc.assert(
      fc.property(figures, fc.option(fc.integer({ min: -99, max: 99 })), (values, centre) => {
        const places = placesOf(values, centre);
        values.forEach((one, a) => {
          values.forEach((other, b) => {
            if (one <= other) expect(places[a]!).toBeLessThanOrEqual(places[b]!);
          });
        });
        expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...places)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('has no place for anything but a number', () => {
    const column = columnOf([
      { kind: 'masked', low: 0, high: 2, flags: [] },
      { kind: 'interval', low: 1, high: 2, flags: [] },
      { kind: 'suppressed', flags: [] },
      { kind: 'missing', flags: [] },
      { kind: 'not_applicable', flags: [] },
      { kind: 'number', value: 1, flags: [] },
    ]);
    const places = placesOnScale(unclassedScale({ values: [0, 4] })!, column);
    expect([...places]).toEqual([...new Array<number>(5).fill(Number.NaN), 0.25]);
  });

  it('stops at its ends for values of another period', () => {
    const scale = unclassedScale({ values: [10, 20] })!;
    expect([...placesOnScale(scale, numbers([5, 25]))]).toEqual([0, 1]);
  });

  it('places equal values in the middle and says that they are equal', () => {
    expect(unclassedScale({ values: [7, 7] })!.notices).toEqual(['all_equal']);
    expect(placesOf([7, 7])).toEqual([0.5, 0.5]);
    expect(unclassedScale({ values: [7], centre: 7 })!.notices).toEqual(['all_equal']);
  });

  it('does not exist without values and refuses what is no number', () => {
    expect(unclassedScale({ values: [] })).toBeNull();
    expect(() => unclassedScale({ values: [1, Number.NaN] })).toThrow(RangeError);
    expect(() => unclassedScale({ values: [1], centre: Number.NaN })).toThrow(RangeError);
    expect(() => unclassedScale({ values: [-1e308, 1e308] })).toThrow(RangeError);
  });
});
