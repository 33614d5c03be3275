import type { PeriodId } from '../model/ids.ts';

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * Last day of a period as `YYYY-MM-DD`: of the year for `2017`, of the month for `2017-06`, the day
 * itself for a date. Throws a RangeError for any other text.
 */
export function lastDayOf(period: PeriodId): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(period) ?? [];
  if (year === undefined) throw new RangeError(`"${period}" is no period`);
  if (day !== undefined) return period;
  if (month === undefined) return `${year}-12-31`;
  const days = DAYS_IN_MONTH[Number(month) - 1];
  if (days === undefined) throw new RangeError(`"${period}" is no period`);
  const leap = month === '02' && isLeapYear(Number(year)) ? 1 : 0;
  return `${year}-${month}-${days + leap}`;
}

/**
 * Whether the data reach to the end of a period; one they do not is incomplete, and its flows (births,
 * moves) are too low. `dataUntil`: last day the data cover, `YYYY-MM-DD`. Nothing asks a clock.
 */
export function isComplete(period: PeriodId, dataUntil: string): boolean {
  return lastDayOf(period) <= dataUntil;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
