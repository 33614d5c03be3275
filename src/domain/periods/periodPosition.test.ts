import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PeriodId } from '../model/ids.ts';
import { periodPosition } from './periodPosition.ts';

const at = (text: string) => periodPosition(text as PeriodId);
const two = (value: number) => String(value).padStart(2, '0');
const date = fc
  .tuple(
    fc.integer({ min: 1990, max: 2060 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`);

describe('periodPosition(period)', () => {
  it('puts a year at its number', () => {
    expect(at('2017')).toBe(2017);
  });

  it('puts a day in the middle of the year half way to the next', () => {
    expect(at('2016-07-01')).toBe(2016.5);
  });

  it('keeps dates in order and within their year', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        if (a < b) expect(at(a)).toBeLessThan(at(b));
        expect(Math.floor(at(a))).toBe(Number(a.slice(0, 4)));
      }),
    );
  });
});
