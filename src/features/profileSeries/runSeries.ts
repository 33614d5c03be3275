import type { AreaId } from '../../domain/model/ids.ts';
import type { ProfileReport } from '../../export/profile/profileReport.ts';
import type { SeriesContext } from '../../export/profile/seriesContext.ts';
import { SeriesCancelled, type SeriesPause } from '../../export/profile/seriesProgress.ts';

export type SeriesFormat = 'xlsx' | 'pptx';

export const FILE_TYPES: Readonly<Record<SeriesFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};

export interface SeriesOrder {
  readonly areas: readonly AreaId[];
  readonly format: SeriesFormat;
  readonly context: SeriesContext;
  reportOf(area: AreaId): ProfileReport;
  readonly signal: AbortSignal;
  /** `done` of `total` reports; as many as `total` while the file is being written. */
  onProgress(done: number, total: number): void;
}

/**
 * Makes the file area by area; between two of them the page answers. Rejects with `SeriesCancelled`
 * once the signal says so; the writer is fetched first, so that what cannot be had fails at once.
 */
export async function runSeries(order: SeriesOrder): Promise<Uint8Array<ArrayBuffer>> {
  const { areas, signal, onProgress } = order;
  const pause: SeriesPause = async () => {
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (signal.aborted) throw new SeriesCancelled();
  };
  const write = await loadWriter(order.format);
  const reports: ProfileReport[] = [];
  for (const area of areas) {
    onProgress(reports.length, areas.length);
    await pause(reports.length, areas.length);
    reports.push(order.reportOf(area));
  }
  onProgress(areas.length, areas.length);
  await pause(areas.length, areas.length);
  const bytes = await write(reports, order.context, pause);
  await pause(areas.length, areas.length);
  return bytes;
}

type Writer = (
  reports: readonly ProfileReport[],
  context: SeriesContext,
  pause: SeriesPause,
) => Promise<Uint8Array<ArrayBuffer>>;

async function loadWriter(format: SeriesFormat): Promise<Writer> {
  try {
    return format === 'xlsx'
      ? (await import('../../export/profile/xlsx/writeSeriesXlsx.ts')).writeSeriesXlsx
      : (await import('../../export/profile/slides/writeSeriesPptx.ts')).writeSeriesPptx;
  } catch (cause) {
    throw new WriterNotLoaded({ cause });
  }
}

/** A part of the program could not be fetched. */
export class WriterNotLoaded extends Error {
  constructor(options?: ErrorOptions) {
    super('the writer could not be loaded', options);
    this.name = 'WriterNotLoaded';
  }
}
