import { cleanText } from '../../table/cleanText.ts';
import type { ProfileReport } from '../profileReport.ts';
import type { SeriesContext } from '../seriesContext.ts';
import type { SeriesDraft } from '../writing/seriesWriter.ts';
import { definitionSheet, sourceSheet } from './aboutSheets.ts';
import { areaBlock } from './areaBlock.ts';
import { type FiledLine, fieldName, indicatorLines, reportedReaders } from './indicatorLines.ts';
import { offerSheets } from './offerSheet.ts';
import { overviewSheet } from './overviewSheet.ts';
import { sheetName } from './sheetRows.ts';
import type { AreaBlock, FieldSheet, FigureSheetWords, WorkbookRest } from './workbookParts.ts';

/** Makes of every report what the workbook says of it, and in the end what it says of all. */
export function createWorkbookDraft(context: SeriesContext): SeriesDraft<AreaBlock, WorkbookRest> {
  const reports: ProfileReport[] = [];
  return {
    part(report) {
      reports.push(report);
      return areaBlock(report, context);
    },
    rest: () => workbookRest(reports, context),
  };
}

function workbookRest(reports: readonly ProfileReport[], context: SeriesContext): WorkbookRest {
  const { text } = context.words;
  const [first] = reports;
  const filed =
    first === undefined ? [] : indicatorLines(reportedReaders(first, context.until), context);
  const before = [overviewSheet(reports, context)];
  const after = [
    ...offerSheets(reports, context),
    definitionSheet(context),
    sourceSheet(reports, context),
  ];
  const values: FigureSheetWords = {
    name: sheetName(text('profileSeries.sheet.values')),
    columns: valueColumns(context),
  };
  const taken = [values, ...before, ...after].map(({ name }) => name);
  return {
    title: cleanText(text('profileSeries.title')),
    madeOn: context.madeOn,
    lines: filed.map(({ line }) => line),
    before,
    after,
    values,
    fields: fieldSheets(filed, taken, context),
  };
}

function fieldSheets(
  filed: readonly FiledLine[],
  taken: readonly string[],
  context: SeriesContext,
): readonly FieldSheet[] {
  const { catalogue } = context.atlas;
  const names = [...taken];
  return [...catalogue.fields.map(({ id }) => id), null].flatMap((field) => {
    const lines = filed.flatMap((one, index) => (one.field === field ? [index] : []));
    if (lines.length === 0) return [];
    const all = lines.flatMap((index) => filed[index]!.line.periods);
    const periods = [...new Set(all)].toSorted();
    const name = sheetName(fieldName(field, context), names);
    names.push(name);
    return [{ name, lines, periods, columns: fieldColumns(periods, context) }];
  });
}

function valueColumns({ words: { text } }: SeriesContext): FigureSheetWords['columns'] {
  return [
    { heading: text('profileSeries.column.areaId'), width: 15 },
    { heading: text('profileSeries.column.area'), width: 24 },
    { heading: text('profileSeries.column.indicatorId'), width: 20 },
    { heading: text('profileSeries.column.indicator'), width: 46 },
    { heading: text('profileSeries.column.period'), width: 11 },
    { heading: text('profileSeries.column.value'), width: 11 },
    { heading: text('profileSeries.column.low'), width: 9 },
    { heading: text('profileSeries.column.high'), width: 9 },
    { heading: text('profileSeries.column.state'), width: 14 },
    { heading: text('profileSeries.column.remarks'), width: 22 },
    { heading: text('profileSeries.column.unit'), width: 16 },
    { heading: text('profileSeries.column.numerator'), width: 11 },
    { heading: text('profileSeries.column.denominator'), width: 11 },
    { heading: text('profileSeries.column.report'), width: 15 },
    { heading: text('profileSeries.column.field'), width: 30 },
    { heading: text('profileSeries.column.sources'), width: 60 },
  ];
}

function fieldColumns(
  periods: FieldSheet['periods'],
  { words: { text, format } }: SeriesContext,
): FigureSheetWords['columns'] {
  return [
    { heading: text('profileSeries.column.areaId'), width: 15 },
    { heading: text('profileSeries.column.area'), width: 24 },
    { heading: text('profileSeries.column.indicatorId'), width: 20 },
    { heading: text('profileSeries.column.indicator'), width: 46 },
    { heading: text('profileSeries.column.unit'), width: 16 },
    ...periods.map((period) => ({ heading: format.period(period), width: 11 })),
    { heading: text('profileSeries.column.remarks'), width: 40 },
  ];
}
