import { describe, expect, it } from 'vitest';
import type { Cell } from '../domain/model/cell.ts';
import { shownCoverage } from './shownCoverage.ts';

const number = (value: number): Cell => ({ kind: 'number', value, flags: [] });
const interval = (low: number, high: number): Cell => ({ kind: 'interval', low, high, flags: [] });

describe('shownCoverage', () => {
  it.each([
    ['share_within', number(41.7), number(42)],
    ['share_within', number(0), number(0)],
    ['share_within', number(0.3), interval(0, 1)],
    ['share_within', number(99.8), interval(99, 100)],
    ['share_within', interval(41.2, 43.4), interval(41, 43)],
    ['share_within', interval(41.6, 42.4), number(42)],
    ['nearest', number(653), number(650)],
    ['nearest', number(1234), number(1200)],
    ['per_head', number(3.123456), number(3.1)],
    ['catchment', number(0.1234), number(0.12)],
  ] as const)('%s: %o is shown as %o', (measure, cell, shown) => {
    expect(shownCoverage(cell, { measure, unit: 'metres' })).toEqual(shown);
  });

  it('leaves states as they are', () => {
    const withheld: Cell = { kind: 'suppressed', flags: ['provisional'] };
    expect(shownCoverage(withheld, { measure: 'nearest', unit: 'minutes' })).toBe(withheld);
  });
});
