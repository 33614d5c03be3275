import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tinyIndicators } from '../../testing/tinyPackage.ts';
import type { Cell } from '../model/cell.ts';
import { columnOf } from '../model/column.ts';
import { acrossOf, bivariateClasses, countCells, NO_CELL, upOf } from './bivariateClasses.ts';
import { NOT_JUDGED, reliabilityOf, worseReliability } from './reliabilitySteps.ts';
import { sizeIndicator } from './sizeIndicator.ts';

const number = (value: number): Cell => ({ kind: 'number', value, flags: [] });
const numbers = (values: readonly number[]) => columnOf(values.map(number));
const range = (low: number, high: number): Cell => ({ kind: 'interval', low, high, flags: [] });
const missing: Cell = { kind: 'missing', flags: [] };

describe('bivariateClasses(across, up)', () => {
  const nine = numbers([1, 2, 3, 4, 5, 6, 7, 8, 9]);

  it('puts a third of the areas into every third of both figures', () => {
    const { cell } = bivariateClasses(nine, numbers([9, 8, 7, 6, 5, 4, 3, 2, 1]));
    expect([...cell]).toEqual([6, 6, 6, 4, 4, 4, 2, 2, 2]);
    expect([acrossOf(6), upOf(6)]).toEqual([0, 2]);
    expect(countCells(cell)).toEqual([0, 0, 3, 0, 3, 0, 3, 0, 0]);
  });

  it('keeps equal figures together, so that a third may be larger than its name', () => {
    const { across } = bivariateClasses(numbers([0, 0, 0, 0, 0, 0, 1, 2, 3]), nine);
    expect([...across.third].slice(0, 6)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(across.third[8]).toBe(2);
  });

  it('gives an area no cell where a figure is missing or its range lies in two thirds', () => {
    const cells = [range(1, 9), missing, ...[1, 2, 3, 4, 5, 6].map(number), range(0, 1)];
    const { across, cell } = bivariateClasses(columnOf(cells), nine);
    expect([cell[0], cell[1]]).toEqual([NO_CELL, NO_CELL]);
    expect(across.third[8]).toBe(0);
  });

  it('has no cells where all areas are alike', () => {
    const { across, cell } = bivariateClasses(numbers([4, 4, 4]), numbers([1, 2, 3]));
    expect(across.limits).toBeNull();
    expect([...cell]).toEqual([NO_CELL, NO_CELL, NO_CELL]);
  });

  it('rounds its limits without moving an area', () => {
    const figures = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), {
      minLength: 3,
      maxLength: 60,
    });
    fc.assert(
      fc.property(figures, (values) => {
        const column = numbers(values);
        const { limits, third } = bivariateClasses(column, column).across;
        if (limits === null) return;
        expect(limits[0]).toBeLessThanOrEqual(limits[1]);
        values.forEach((value, area) => {
          if (third[area] === 0) expect(value).toBeLessThan(limits[0]);
          if (third[area] === 2) expect(value).toBeGreaterThan(limits[1] - 1e-6);
        });
        const share = third.filter((one) => one === 0).length;
        expect(share).toBeGreaterThan(0);
      }),
    );
  });
});

describe('reliabilityOf(cases, values)', () => {
  const steps = (pairs: readonly (readonly [number, number])[]) =>
    reliabilityOf(
      {
        numerator: numbers(pairs.map(([count]) => count)),
        denominator: numbers(pairs.map(([, base]) => base)),
      },
      numbers(pairs.map(() => 1)),
    );

  it('calls a share of many cases reliable, of few limited, of hardly any unreliable', () => {
    expect([
      ...steps([
        [400, 2000],
        [20, 200],
        [2, 40],
      ]),
    ]).toEqual([0, 1, 2]);
  });

  it('does not depend on which side of a share is counted', () => {
    expect([
      ...steps([
        [20, 200],
        [180, 200],
      ]),
    ]).toEqual([1, 1]);
  });

  it('judges cases that are no part of the base by their number', () => {
    expect([
      ...steps([
        [900, 300],
        [30, 10],
      ]),
    ]).toEqual([0, 1]);
  });

  it('takes withheld cases for the fewest they may be, which is hardly reliable', () => {
    const withheld = { numerator: columnOf([range(0, 2)]), denominator: numbers([90]) };
    expect([...reliabilityOf(withheld, columnOf([range(0, 2)]))]).toEqual([2]);
  });

  it('judges nothing where cases are not known at all, and takes the worse of two figures', () => {
    const absent = reliabilityOf(
      { numerator: columnOf([missing]), denominator: numbers([90]) },
      columnOf([missing]),
    );
    expect([...absent]).toEqual([NOT_JUDGED]);
    expect([...worseReliability(absent, Uint8Array.of(1))]).toEqual([1]);
    expect([...worseReliability(Uint8Array.of(0), Uint8Array.of(2))]).toEqual([2]);
  });

  it('holds a low denominator to be at best limited', () => {
    const low: Cell = { kind: 'number', value: 50, flags: ['low_denominator'] };
    const cases = { numerator: numbers([500]), denominator: numbers([1000]) };
    expect([...reliabilityOf(cases, columnOf([low]))]).toEqual([1]);
  });
});

describe('sizeIndicator(catalogue)', () => {
  it('is the count that most indicators are divided by', () => {
    expect(sizeIndicator({ indicators: tinyIndicators })?.id).toBe('pop_total');
  });

  it('is none where nothing is divided', () => {
    const indicators = tinyIndicators.filter(({ formula }) => formula === null);
    expect(sizeIndicator({ indicators })).toBeNull();
  });
});
