import type { PeriodId } from '../../domain/model/ids.ts';
import { type FigureReader, latestPeriodIndex } from '../../domain/profile/profileFigures.ts';
import type { ReportPeriods } from './profileReport.ts';
import { previousIndex } from './reportFigures.ts';

/**
 * The two periods that the figures of this report and of the last one are of: the latest period that
 * most of the indicators have, and the one at least five years before. Null where there are no two.
 */
export function reportPeriods(
  readers: readonly FigureReader[],
  { since, until }: ReportPeriods,
): { readonly from: PeriodId; readonly to: PeriodId } | null {
  const latest = readers.flatMap(({ figures }) => {
    const period = figures.periods[latestPeriodIndex(figures.periods, until)];
    return period === undefined ? [] : [period];
  });
  const to = mostFrequent(latest);
  if (to === null) return null;
  const all = [...new Set(readers.flatMap(({ figures }) => figures.periods))].toSorted();
  const from = all[previousIndex(all, all.indexOf(to), since)];
  return from === undefined ? null : { from, to };
}

function mostFrequent(periods: readonly PeriodId[]): PeriodId | null {
  const counts = new Map<PeriodId, number>();
  for (const period of periods) counts.set(period, (counts.get(period) ?? 0) + 1);
  return [...counts].reduce<readonly [PeriodId, number] | null>(
    (most, one) =>
      most === null || one[1] > most[1] || (one[1] === most[1] && one[0] > most[0]) ? one : most,
    null,
  )?.[0] ?? null;
}
