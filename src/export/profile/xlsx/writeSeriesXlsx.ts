import type { ProfileReport } from '../profileReport.ts';
import type { SeriesContext } from '../seriesContext.ts';
import { writeAtOnce } from '../writing/writeAtOnce.ts';
import { createWorkbookDraft } from './workbookDraft.ts';
import { createWorkbookWriter } from './workbookWriter.ts';

/**
 * The series as a workbook: key figures of all areas, every figure of every period with its state,
 * numerator and denominator, the same by Handlungsfeld with the periods side by side, definitions and
 * sources. A withheld figure is a word, never a number. Here without worker and pause.
 */
export function writeSeriesXlsx(
  reports: readonly ProfileReport[],
  context: SeriesContext,
): Promise<Uint8Array<ArrayBuffer>> {
  return writeAtOnce(reports, createWorkbookDraft(context), createWorkbookWriter());
}
