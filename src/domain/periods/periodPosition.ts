import type { PeriodId } from '../model/ids.ts';

/**
 * Where a period stands on a time axis, in years: a bare year at its number, a date at its share of
 * the year, so that distances on the slider are distances in time.
 */
export function periodPosition(period: PeriodId): number {
  const [year, month = '1', day = '1'] = period.split('-');
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 365;
}
