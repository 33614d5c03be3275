import type { PeriodId } from '../../domain/model/ids.ts';
import type { Indicator } from '../../domain/model/indicator.ts';

/**
 * The period to show when the wanted one is not among the indicator's: the latest earlier one, or the
 * first where there is none. Period ids sort as text.
 */
export function nearestPeriod(indicator: Indicator, wanted: PeriodId): PeriodId {
  if (indicator.periods.includes(wanted)) return wanted;
  const sorted = [...indicator.periods].sort();
  // "2016-12-31" belongs to "2016": an id that extends the wanted one is not later than it.
  const earlier = sorted.filter((period) => period < wanted || period.startsWith(wanted));
  const found = earlier.at(-1) ?? sorted[0];
  if (found === undefined) throw new Error(`nearestPeriod: "${indicator.id}" has no period`);
  return found;
}
