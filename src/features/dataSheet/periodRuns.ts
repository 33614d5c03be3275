import type { PeriodId } from '../../domain/model/ids.ts';

/** Years without interruption, first and last included. */
export interface PeriodRun {
  readonly first: PeriodId;
  readonly last: PeriodId;
}

/** Unbroken runs of years in ascending order, or null where the periods are not all years. */
export function periodRuns(periods: readonly PeriodId[]): readonly PeriodRun[] | null {
  if (!periods.every((period) => /^\d{4}$/.test(period))) return null;
  const runs: PeriodRun[] = [];
  for (const period of [...periods].sort()) {
    const latest = runs.at(-1);
    if (latest !== undefined && Number(period) <= Number(latest.last) + 1) {
      runs[runs.length - 1] = { first: latest.first, last: period };
    } else {
      runs.push({ first: period, last: period });
    }
  }
  return runs;
}

/** The years between the runs, as text: "2016", or first and last of a longer gap. */
export function gapsBetween(runs: readonly PeriodRun[]): readonly (readonly [string, string])[] {
  return runs.slice(1).map((run, index) => {
    const before = runs[index]!;
    return [String(Number(before.last) + 1), String(Number(run.first) - 1)];
  });
}
