import type { WriteSheet } from 'hucre/xlsx';
import type { Cell } from '../../../domain/model/cell.ts';
import type { PeriodId } from '../../../domain/model/ids.ts';
import type { Indicator } from '../../../domain/model/indicator.ts';
import { type ShownCell, shownCell } from '../../table/shownCell.ts';
import { remarkWords, stateWord } from '../cellState.ts';
import type { ProfileReport } from '../profileReport.ts';
import type { DatedCell, ReportFigure } from '../reportFigures.ts';
import type { SeriesContext } from '../seriesContext.ts';
import { type SheetCell, type SheetColumn, textCell, typedSheet } from './sheetRows.ts';

/** A report with all its figures. */
export interface FiguredReport {
  readonly report: ProfileReport;
  readonly figures: readonly ReportFigure[];
}

/** One figure per line: the latest of every indicator and that of the last report, with their states. */
export function valueSheet(series: readonly FiguredReport[], context: SeriesContext): WriteSheet {
  const { text } = context.words;
  const columns: readonly SheetColumn[] = [
    { heading: text('profileSeries.column.areaId'), width: 14 },
    { heading: text('profileSeries.column.area'), width: 26 },
    { heading: text('profileSeries.column.indicatorId'), width: 22 },
    { heading: text('profileSeries.column.indicator'), width: 40 },
    { heading: text('profileSeries.column.period'), width: 12 },
    { heading: text('profileSeries.column.value'), width: 11 },
    { heading: text('profileSeries.column.low'), width: 9 },
    { heading: text('profileSeries.column.high'), width: 9 },
    { heading: text('profileSeries.column.state'), width: 16 },
    { heading: text('profileSeries.column.remarks'), width: 24 },
    { heading: text('profileSeries.column.unit'), width: 14 },
    { heading: text('profileSeries.column.definition'), width: 48 },
  ];
  const rows = series.flatMap(({ report, figures }) =>
    figures.flatMap(({ indicator, latest, previous }) =>
      [latest, previous].flatMap((dated) =>
        dated === null ? [] : [valueRow(report, indicator, dated, context)],
      ),
    ),
  );
  return typedSheet(text('profileSeries.sheet.values'), columns, rows);
}

function valueRow(
  { area }: ProfileReport,
  indicator: Indicator,
  { period, cell }: DatedCell,
  context: SeriesContext,
): readonly SheetCell[] {
  const { format } = context.words;
  const shown = shownCell(cell, indicator.decimals);
  const number = (value: number): SheetCell => ({ number: value, decimals: indicator.decimals });
  return [
    textCell(area.id),
    textCell(area.name),
    textCell(indicator.id),
    textCell(format.local(indicator.name)),
    textCell(period),
    shown.kind === 'number' ? number(shown.value) : null,
    shown.kind === 'interval' ? number(shown.low) : null,
    shown.kind === 'interval' ? number(shown.high) : null,
    textCell(stateWord(shown, context)),
    textCell(remarkWords(shown, context)),
    textCell(format.unitName(indicator, 'value')),
    textCell(format.local(indicator.measure)),
  ];
}

/**
 * All periods, one column each: numbers, or the state in words. What is remarked of single figures
 * stands in the last column.
 */
export function periodSheet(series: readonly FiguredReport[], context: SeriesContext): WriteSheet {
  const { text, format } = context.words;
  const all = series[0]?.figures.flatMap((figure) => figure.series.periods) ?? [];
  const periods = [...new Set(all)].toSorted();
  const columns: readonly SheetColumn[] = [
    { heading: text('profileSeries.column.areaId'), width: 14 },
    { heading: text('profileSeries.column.area'), width: 26 },
    { heading: text('profileSeries.column.indicatorId'), width: 22 },
    { heading: text('profileSeries.column.indicator'), width: 40 },
    { heading: text('profileSeries.column.unit'), width: 14 },
    ...periods.map((period) => ({ heading: format.period(period), width: 11 })),
    { heading: text('profileSeries.column.remarks'), width: 40 },
  ];
  const rows = series.flatMap(({ report, figures }) =>
    figures.map((figure) => periodRow(report, figure, periods, context)),
  );
  return typedSheet(text('profileSeries.sheet.periods'), columns, rows);
}

function periodRow(
  { area }: ProfileReport,
  { indicator, series }: ReportFigure,
  periods: readonly PeriodId[],
  context: SeriesContext,
): readonly SheetCell[] {
  const { format } = context.words;
  const cells = new Map(series.periods.map((period, index) => [period, series.cells[index]!]));
  const remarks = series.periods.flatMap((period, index) => {
    const words = remarkWords(series.cells[index]!, context);
    return words === '' ? [] : [`${format.period(period)}: ${words}`];
  });
  return [
    textCell(area.id),
    textCell(area.name),
    textCell(indicator.id),
    textCell(format.local(indicator.name)),
    textCell(format.unitName(indicator, 'value')),
    ...periods.map((period) => figureCell(cells.get(period), indicator, context)),
    textCell(remarks.join('; ')),
  ];
}

/** A number, or the state in words: "unter 3", "0 bis 2,9"; nothing for a period it does not have. */
export function figureCell(
  cell: Cell | undefined,
  indicator: Indicator,
  context: SeriesContext,
): SheetCell {
  if (cell === undefined) return null;
  const shown = shownCell(cell, indicator.decimals);
  if (shown.kind === 'number') return { number: shown.value, decimals: indicator.decimals };
  return textCell(
    isRange(shown) ? context.words.format.bareCell(cell, indicator) : stateWord(shown, context),
  );
}

function isRange({ kind }: ShownCell): boolean {
  return kind === 'interval';
}
