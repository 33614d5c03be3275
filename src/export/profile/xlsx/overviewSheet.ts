import type { WriteSheet } from 'hucre/xlsx';
import type { IndicatorId, PeriodId } from '../../../domain/model/ids.ts';
import type { Indicator } from '../../../domain/model/indicator.ts';
import { latestPeriodIndex } from '../../../domain/profile/profileFigures.ts';
import type { ProfileReport } from '../profileReport.ts';
import type { SeriesContext } from '../seriesContext.ts';
import { figureCell } from './figureCell.ts';
import { type SheetColumn, textCell, typedSheet } from './sheetRows.ts';

/** A line per area with its key figures, so that areas compare at a glance; states in words. */
export function overviewSheet(
  reports: readonly ProfileReport[],
  context: SeriesContext,
): WriteSheet {
  const { text, format } = context.words;
  const indicators = keyIndicatorsOf(reports, context);
  const columns: readonly SheetColumn[] = [
    { heading: text('profileSeries.column.areaId'), width: 15 },
    { heading: text('profileSeries.column.area'), width: 28 },
    { heading: text('profileSeries.column.level'), width: 20 },
    { heading: text('profileSeries.column.parent'), width: 24 },
    ...indicators.map(({ indicator, period }) => ({
      heading: `${format.local(indicator.name)} (${[format.unitName(indicator, 'value'), format.period(period)].filter((part) => part !== '').join(', ')})`,
      width: 22,
    })),
  ];
  const rows = reports.map(({ area, level, parent, readers, scope }) => [
    textCell(area.id),
    textCell(area.name),
    textCell(format.local(level.name)),
    textCell(parent?.name),
    ...indicators.map(({ indicator, at }) =>
      figureCell(readers.get(indicator.id)?.value(scope.subject, at), indicator, context),
    ),
  ]);
  return typedSheet(text('profileSeries.sheet.overview'), columns, rows);
}

interface OverviewColumn {
  readonly indicator: Indicator;
  readonly period: PeriodId;
  readonly at: number;
}

/** Whatever is a key figure of one of the areas, in the order in which they first are. */
function keyIndicatorsOf(
  reports: readonly ProfileReport[],
  { until }: SeriesContext,
): readonly OverviewColumn[] {
  const found = new Map<IndicatorId, OverviewColumn>();
  for (const { keyFigures, readers } of reports) {
    for (const { indicator: id } of keyFigures) {
      const figures = readers.get(id)?.figures;
      if (figures === undefined || found.has(id)) continue;
      const at = latestPeriodIndex(figures.periods, until);
      if (at < 0) continue;
      found.set(id, { indicator: figures.indicator, period: figures.periods[at]!, at });
    }
  }
  return [...found.values()];
}
