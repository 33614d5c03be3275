import type { ProfileReport } from '../profileReport.ts';
import type { SeriesContext } from '../seriesContext.ts';
import { writeAtOnce } from '../writing/writeAtOnce.ts';
import { createSlidesDraft } from './slidesDraft.ts';
import { createSlidesWriter } from './slidesWriter.ts';

/**
 * The series as slides: for every area location and key figures, values by Handlungsfeld, population and
 * trend, as far as there is something to show. Native tables and charts, a description on every object,
 * and the generated sentences with the sources as notes. A figure that is no plain number is a word or a
 * gap. Here without worker and pause.
 */
export function writeSeriesPptx(
  reports: readonly ProfileReport[],
  context: SeriesContext,
): Promise<Uint8Array<ArrayBuffer>> {
  return writeAtOnce(reports, createSlidesDraft(context), createSlidesWriter());
}
