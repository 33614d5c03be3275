import type { Cell } from '../../domain/model/cell.ts';
import type { AreaId, PeriodId } from '../../domain/model/ids.ts';
import type { Indicator } from '../../domain/model/indicator.ts';
import { type FigureReader, latestPeriodIndex } from '../../domain/profile/profileFigures.ts';
import type { TimeSeries } from '../../domain/time/timeSeries.ts';
import type { ProfileReport } from './profileReport.ts';

/** A figure of one period. */
export interface DatedCell {
  readonly period: PeriodId;
  readonly cell: Cell;
}

/** One indicator of a Steckbrief: its latest figure, what it is compared with, and all periods. */
export interface ReportFigure {
  readonly indicator: Indicator;
  readonly latest: DatedCell;
  readonly parent: Cell | null;
  /** Null for the city itself. */
  readonly city: Cell | null;
  readonly land: Cell | null;
  /** Of the last report; null where the indicator reaches no further back. */
  readonly previous: DatedCell | null;
  readonly series: TimeSeries;
}

/**
 * Every indicator of the package for the area of a report, in the order of the package. Indicators
 * without a period up to `until` are left out; null takes the latest period of each.
 */
export function reportFigures(
  report: ProfileReport,
  until: PeriodId | null,
): readonly ReportFigure[] {
  return [...report.readers.values()].flatMap((reader) => {
    const { periods } = reader.figures;
    const at = latestPeriodIndex(periods, until);
    return at < 0 ? [] : [reportFigure(reader, report, at)];
  });
}

function reportFigure(reader: FigureReader, report: ProfileReport, at: number): ReportFigure {
  const { indicator, periods } = reader.figures;
  const { subject, parent, city, reference } = report.scope;
  const since = report.changes?.since;
  const before = since === undefined ? -1 : latestPeriodIndex(periods, since);
  const beside = (area: AreaId | null) =>
    area === null || area === subject ? null : reader.value(area, at);
  const dated = (index: number): DatedCell => ({
    period: periods[index]!,
    cell: reader.value(subject, index),
  });
  return {
    indicator,
    latest: dated(at),
    parent: beside(parent),
    city: beside(city),
    land: beside(reference),
    previous: before >= 0 && before < at ? dated(before) : null,
    series: reader.series(subject),
  };
}
