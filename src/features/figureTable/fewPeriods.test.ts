import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEW_PERIODS, fewPeriods } from './fewPeriods.ts';

describe('the periods of a table on the stage', () => {
  it('are spread from the first to the last', () => {
    expect(fewPeriods(11, 10)).toEqual([0, 3, 5, 8, 10]);
    expect(fewPeriods(3, 0)).toEqual([0, 1, 2]);
  });

  it('are few, ascending and different, with the first, the last and the current among them', () => {
    const anyCount = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(anyCount, fc.nat(59), (count, wish) => {
        const current = wish % count;
        const periods = fewPeriods(count, current);
        expect(periods.length).toBeLessThanOrEqual(FEW_PERIODS);
        expect(periods).toEqual([...new Set(periods)].toSorted((one, other) => one - other));
        expect(periods).toEqual(expect.arrayContaining([0, count - 1, current]));
      }),
    );
  });
});
