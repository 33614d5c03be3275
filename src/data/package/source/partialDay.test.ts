import { describe, expect, it } from 'vitest';
import { firstDayOf, lastDayOf } from './partialDay.ts';

describe('firstDayOf(date) and lastDayOf(date)', () => {
  it.each([
    ['2001', '2001-01-01', '2001-12-31'],
    ['2001-05', '2001-05-01', '2001-05-31'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2001-05-17', '2001-05-17', '2001-05-17'],
  ])('span all that %s can mean', (date, first, last) => {
    expect(firstDayOf(date)).toBe(first);
    expect(lastDayOf(date)).toBe(last);
  });
});
