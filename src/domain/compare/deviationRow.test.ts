import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../model/cell.ts';
import { bySizeOfDeviation, deviationRow } from './deviationRow.ts';

const number = (value: number): Cell => ({ kind: 'number', value, flags: [] });
const masked: Cell = { kind: 'masked', low: 0, high: 2, flags: [] };
const missing: Cell = { kind: 'missing', flags: [] };
/** Mean 6, population standard deviation 2. */
const areas = [3, 5, 5, 5, 6, 6, 9, 9].map(number);

describe('deviationRow(options)', () => {
  it('tells the difference in the unit and its size in standard deviations of the areas', () => {
    const { deviations, size } = deviationRow({
      areas: [2, 4, 4, 4, 5, 5, 7, 9].map(number),
      places: [
        { value: number(9), reference: number(5) },
        { value: number(4), reference: number(5) },
      ],
    });
    expect(deviations.map(({ difference }) => difference)).toEqual([number(4), number(-1)]);
    expect(deviations.map(({ standardised }) => standardised)).toEqual([2, -0.5]);
    expect(size).toBe(2);
  });

  it('gives a range where a value is withheld, and no size', () => {
    const { deviations, size } = deviationRow({
      areas,
      places: [{ value: masked, reference: number(6) }],
    });
    expect(deviations[0]?.difference).toEqual({ kind: 'interval', low: -6, high: -4, flags: [] });
    expect(deviations[0]?.standardised).toBeNull();
    expect(size).toBeNull();
  });

  it('has no size where areas are too few to have a spread', () => {
    const places = [{ value: number(9), reference: number(5) }];
    expect(deviationRow({ areas: areas.slice(0, 4), places }).size).toBeNull();
    expect(deviationRow({ areas: areas.map(() => number(5)), places }).size).toBeNull();
  });

  it('reaches from the least to the greatest value, with the ranges of the places compared', () => {
    const wide: Cell = { kind: 'interval', low: 0, high: 90, flags: [] };
    const places = [{ value: masked, reference: number(12) }];
    expect(deviationRow({ areas: [...areas, wide], places }).scale).toEqual([0, 12]);
    expect(
      deviationRow({ areas: [missing], places: [{ value: missing, reference: missing }] }).scale,
    ).toBeNull();
  });

  it('is the same with reversed signs where place and reference change roles', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const of = (x: number, y: number) =>
          deviationRow({ areas, places: [{ value: number(x), reference: number(y) }] }).size;
        expect(of(a, b)).toBe(of(b, a));
      }),
    );
  });
});

describe('bySizeOfDeviation(rows)', () => {
  it('puts the largest first and what cannot be placed last, in its order', () => {
    const rows = [null, 1, null, 3, 2].map((size, order) => ({ size, order }));
    expect(bySizeOfDeviation(rows).map(({ order }) => order)).toEqual([3, 4, 1, 0, 2]);
  });
});
