import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../domain/model/indicator.ts';
import { periodId, tinyIndicators } from '../../testing/tinyPackage.ts';
import { nearestPeriod } from './nearestPeriod.ts';

const indicatorWith = (periods: readonly string[]): Indicator => ({
  ...tinyIndicators[0]!,
  periods: periods.map(periodId),
});
const nearest = (periods: readonly string[], wanted: string) =>
  nearestPeriod(indicatorWith(periods), periodId(wanted));

describe('nearestPeriod(indicator, wanted)', () => {
  it('is the wanted one where it exists', () => {
    expect(nearest(['2010', '2012', '2014'], '2012')).toBe('2012');
  });

  it('is the latest before it where it does not', () => {
    expect(nearest(['2010', '2012', '2014'], '2013')).toBe('2012');
    expect(nearest(['2010', '2012', '2014'], '2030')).toBe('2014');
  });

  it('is the first where none is before it', () => {
    expect(nearest(['2010', '2012'], '2001')).toBe('2010');
  });

  it('counts a day to its year', () => {
    expect(nearest(['2015-12-31', '2016-12-31'], '2016')).toBe('2016-12-31');
    expect(nearest(['2015', '2016'], '2016-06-30')).toBe('2016');
  });

  it('does not depend on the order of the periods and always is one of them', () => {
    const year = fc.integer({ min: 1990, max: 2030 }).map(String);
    fc.assert(
      fc.property(fc.uniqueArray(year, { minLength: 1 }), year, (periods, wanted) => {
        const found = nearest(periods, wanted);
        expect(periods).toContain(found);
        expect(nearest([...periods].sort().reverse(), wanted)).toBe(found);
        const passedOver = periods.filter((period) => period > found && period <= wanted);
        expect(passedOver).toEqual([]);
      }),
    );
  });

  it('throws for an indicator without any period', () => {
    expect(() => nearest([], '2016')).toThrow('has no period');
  });
});
