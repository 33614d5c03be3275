import type { WriteSheet } from 'hucre/xlsx';
import type { IndicatorId, PeriodId } from '../../../domain/model/ids.ts';
import type { Indicator } from '../../../domain/model/indicator.ts';
import type { SeriesContext } from '../seriesContext.ts';
import { type SheetColumn, textCell, typedSheet } from './sheetRows.ts';
import { type FiguredReport, figureCell } from './valueSheets.ts';

/** A line per area with its key figures, so that areas compare at a glance; states in words. */
export function overviewSheet(
  series: readonly FiguredReport[],
  context: SeriesContext,
): WriteSheet {
  const { text, format } = context.words;
  const indicators = keyIndicatorsOf(series);
  const columns: readonly SheetColumn[] = [
    { heading: text('profileSeries.column.areaId'), width: 14 },
    { heading: text('profileSeries.column.area'), width: 28 },
    { heading: text('profileSeries.column.level'), width: 20 },
    { heading: text('profileSeries.column.parent'), width: 24 },
    ...indicators.map(({ indicator, period }) => ({
      heading: `${format.local(indicator.name)} (${[format.unitName(indicator, 'value'), format.period(period)].filter((part) => part !== '').join(', ')})`,
      width: 22,
    })),
  ];
  const rows = series.map(({ report, figures }) => {
    const byId = new Map(figures.map((figure) => [figure.indicator.id, figure]));
    return [
      textCell(report.area.id),
      textCell(report.area.name),
      textCell(format.local(report.level.name)),
      textCell(report.parent?.name),
      ...indicators.map(({ indicator }) =>
        figureCell(byId.get(indicator.id)?.latest.cell, indicator, context),
      ),
    ];
  });
  return typedSheet(text('profileSeries.sheet.overview'), columns, rows);
}

interface OverviewColumn {
  readonly indicator: Indicator;
  readonly period: PeriodId;
}

/** Whatever is a key figure of one of the areas, in the order in which they first are. */
function keyIndicatorsOf(series: readonly FiguredReport[]): readonly OverviewColumn[] {
  const found = new Map<IndicatorId, OverviewColumn>();
  for (const { report, figures } of series) {
    const byId = new Map(figures.map((figure) => [figure.indicator.id, figure]));
    for (const { indicator: id } of report.keyFigures) {
      const figure = byId.get(id);
      if (figure === undefined || found.has(id)) continue;
      found.set(id, { indicator: figure.indicator, period: figure.latest.period });
    }
  }
  return [...found.values()];
}
