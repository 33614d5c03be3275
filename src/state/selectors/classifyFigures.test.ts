import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../domain/model/cell.ts';
import { columnOf } from '../../domain/model/column.ts';
import { type ClassificationChoice, DEFAULT_CLASSIFICATION } from '../viewState.ts';
import { classifyFigures } from './classifyFigures.ts';

const number = (value: number): Cell => ({ kind: 'number', value, flags: [] });
const interval: Cell = { kind: 'interval', low: 0, high: 90, flags: [] };
const missing: Cell = { kind: 'missing', flags: [] };

const EXACT: ClassificationChoice = {
  ...DEFAULT_CLASSIFICATION,
  method: 'equal_interval',
  classCount: 3,
  rounded: false,
};
const MANUAL: ClassificationChoice = { ...EXACT, method: 'manual', breaks: [4, 6] };

/** Two areas and a city row of two periods each. */
function classified(
  rows: readonly (readonly Cell[])[],
  rest: Partial<Parameters<typeof classifyFigures>[0]> = {},
) {
  return classifyFigures({
    values: columnOf(rows.flat()),
    rows: [0, 1],
    width: 2,
    period: null,
    choice: EXACT,
    mode: 'value',
    ...rest,
  });
}

const ROWS = [
  [number(1), number(2)],
  [number(7), number(4)],
  [number(100), number(100)],
];

describe('classifyFigures(options)', () => {
  it('pools all periods, and leaves out the city and other places beside the map', () => {
    expect(classified(ROWS).breaks).toEqual([1, 3, 5, 7]);
  });

  it('takes one period where the classes are made for it', () => {
    const { breaks } = classified(ROWS, { period: 1 });
    expect([breaks[0], breaks.at(-1)]).toEqual([2, 4]);
  });

  it('makes no limits from withheld or missing figures', () => {
    const rows = [[number(1), interval], [number(7), missing], ROWS[2]!];
    expect(classified(rows).breaks).toEqual([1, 3, 5, 7]);
  });

  it("puts the values' extremes around a person's own limits", () => {
    expect(classified(ROWS, { choice: MANUAL }).breaks).toEqual([1, 4, 6, 7]);
  });

  it('keeps own limits that lie beyond the values of the period', () => {
    const { breaks } = classified(ROWS, { choice: { ...MANUAL, breaks: [4, 60] } });
    expect(breaks).toEqual([1, 4, 60]);
  });

  it('has no classes where there is no number, whatever the method', () => {
    const rows = [[missing, missing], [interval, missing], ROWS[2]!];
    for (const choice of [EXACT, MANUAL, DEFAULT_CLASSIFICATION]) {
      expect(classified(rows, { choice }).classCount).toBe(0);
      expect(classified(rows, { choice, mode: 'difference' }).classCount).toBe(0);
    }
  });

  it('puts no change between two classes of differences, not inside one', () => {
    const differences = [[number(-2), number(0)], [number(3), number(1)], ROWS[2]!];
    expect(classified(differences, { mode: 'difference' }).breaks).toContain(0);
  });

  it('never loses a number: each falls into a class of any method, rounded or not', () => {
    const value = fc.integer({ min: -500, max: 500 }).map((n) => n / 10);
    const choice = fc.record({
      method: fc.constantFrom('quantile', 'equal_interval', 'natural_breaks', 'rounded' as const),
      classCount: fc.integer({ min: 3, max: 7 }),
      rounded: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(value, { minLength: 4, maxLength: 4 }), choice, (values, picked) => {
        const cells = values.map(number);
        const { counts, breaks } = classified([cells.slice(0, 2), cells.slice(2)], {
          choice: { ...EXACT, ...picked } as ClassificationChoice,
        });
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(4);
        expect(Math.min(...values)).toBeGreaterThanOrEqual(breaks[0]!);
        expect(Math.max(...values)).toBeLessThanOrEqual(breaks.at(-1)!);
      }),
    );
  });
});
