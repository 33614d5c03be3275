import type { Cell } from '../../domain/model/cell.ts';
import type { AreaId, PeriodId } from '../../domain/model/ids.ts';
import type { Indicator } from '../../domain/model/indicator.ts';
import { periodPosition } from '../../domain/periods/periodPosition.ts';
import { type FigureReader, latestPeriodIndex } from '../../domain/profile/profileFigures.ts';
import type { ProfileScope } from '../../domain/profile/profileScope.ts';
import type { TimeSeries } from '../../domain/time/timeSeries.ts';
import type { ReportPeriods } from './profileReport.ts';

/** One indicator of a Steckbrief: its latest figure, what it is compared with, and all periods. */
export interface ReportFigure {
  readonly indicator: Indicator;
  /** Null for an indicator without a period up to the one asked for. */
  readonly latest: { readonly period: PeriodId; readonly cell: Cell } | null;
  readonly parent: Cell | null;
  /** Null for the city itself. */
  readonly city: Cell | null;
  readonly reference: Cell | null;
  /** Of the last report; null where the indicator reaches no further back. */
  readonly previous: { readonly period: PeriodId; readonly cell: Cell } | null;
  readonly series: TimeSeries;
}

/** Years between two reports, unless a person says otherwise. */
export const USUAL_REPORT_YEARS = 5;

export function reportFigures(
  reader: FigureReader,
  scope: ProfileScope,
  periods: ReportPeriods,
): ReportFigure {
  const { indicator, periods: own } = reader.figures;
  const { subject, parent, city, reference } = scope;
  const until = latestPeriodIndex(own, periods.until);
  const before = previousIndex(own, until, periods.since);
  const at = (area: AreaId | null) =>
    area === null || area === subject || until < 0 ? null : reader.value(area, until);
  const figureAt = (index: number) =>
    index < 0 ? null : { period: own[index]!, cell: reader.value(subject, index) };
  return {
    indicator,
    latest: figureAt(until),
    parent: at(parent),
    city: at(city),
    reference: at(reference),
    previous: figureAt(before),
    series: reader.series(subject),
  };
}

/** The period of the last report among an indicator's own; −1 where there is none before `until`. */
export function previousIndex(
  periods: readonly PeriodId[],
  until: number,
  since: PeriodId | null,
): number {
  const end = periods[until];
  if (end === undefined) return -1;
  const found =
    since === null
      ? periods.findLastIndex(
          (period) => periodPosition(end) - periodPosition(period) >= USUAL_REPORT_YEARS - 0.01,
        )
      : latestPeriodIndex(periods, since);
  return found < until ? found : -1;
}
