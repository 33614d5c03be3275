import type { ProfileReport } from '../profileReport.ts';
import type { SeriesDraft, SeriesWriter } from './seriesWriter.ts';

/** The whole series in one go, on the thread that asks for it. */
export function writeAtOnce<Part, Rest>(
  reports: readonly ProfileReport[],
  draft: SeriesDraft<Part, Rest>,
  writer: SeriesWriter<Part, Rest>,
): Promise<Uint8Array<ArrayBuffer>> {
  for (const report of reports) writer.add(draft.part(report));
  return writer.write(draft.rest());
}
