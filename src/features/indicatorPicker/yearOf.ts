import type { PeriodId } from '../../domain/model/ids.ts';

/** The year of a period, `2016` for `2016-06-30` as well. */
export function yearOf(period: PeriodId): string {
  return period.slice(0, 4);
}
