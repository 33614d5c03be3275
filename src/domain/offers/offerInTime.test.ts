import { describe, expect, it } from 'vitest';
import { townOffer } from '../../testing/needTown.ts';
import { isOpenInYear, isOutdated } from './offerInTime.ts';
import type { OfferRecord } from './offerRecord.ts';

const open = (rest: Partial<OfferRecord>, year = 2020) => isOpenInYear(townOffer('x', rest), year);

describe('isOutdated', () => {
  it('takes a record for old that describes more than five years before the day', () => {
    expect(isOutdated({ asOf: '2012' }, '2017-12-31')).toBe(false);
    expect(isOutdated({ asOf: '2012-06' }, '2018-01-01')).toBe(true);
    expect(isOutdated({ asOf: '2024-01-01' }, '2018-01-01')).toBe(false);
  });

  it('says nothing against a record without a date', () => {
    expect(isOutdated({ asOf: null }, '2018-01-01')).toBe(false);
  });
});

describe('isOpenInYear', () => {
  it('finds an offer open that has no dates, unless it is planned, closed or gone', () => {
    expect(open({})).toBe(true);
    for (const status of ['planned', 'closed', 'moved'] as const)
      expect(open({ status })).toBe(false);
  });

  it('counts the years in which it opened and closed', () => {
    expect(open({ opened: '2020-12-31' })).toBe(true);
    expect(open({ opened: '2021-01-01' })).toBe(false);
    expect(open({ status: 'closed', closed: '2020-01-01' })).toBe(true);
    expect(open({ status: 'closed', closed: '2019-12-31' })).toBe(false);
    expect(open({ status: 'planned', opened: '2020-05-01' })).toBe(true);
  });
});
