import { writeXlsx } from 'hucre/xlsx';
import { cleanText } from '../../table/cleanText.ts';
import type { ProfileReport } from '../profileReport.ts';
import { reportFigures } from '../reportFigures.ts';
import type { SeriesContext } from '../seriesContext.ts';
import { definitionSheet, sourceSheet } from './aboutSheets.ts';
import { overviewSheet } from './overviewSheet.ts';
import { periodSheet, valueSheet } from './valueSheets.ts';

/**
 * The series as a workbook: key figures of all areas, the latest figure of every indicator with that of
 * the last report, all periods, definitions and sources. A withheld figure is a word, never a number.
 */
export async function writeSeriesXlsx(
  reports: readonly ProfileReport[],
  context: SeriesContext,
): Promise<Uint8Array<ArrayBuffer>> {
  const series = reports.map((report) => ({
    report,
    figures: reportFigures(report, context.until),
  }));
  const written = await writeXlsx({
    sheets: [
      overviewSheet(series, context),
      valueSheet(series, context),
      periodSheet(series, context),
      definitionSheet(context),
      sourceSheet(series, context),
    ],
    properties: {
      title: cleanText(context.words.text('profileSeries.title')),
      created: context.madeOn,
    },
  });
  return new Uint8Array(written);
}
