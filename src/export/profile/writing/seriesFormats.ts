import type { SeriesContext } from '../seriesContext.ts';
import { slidesWriterSources } from '../slides/slidesWriterSources.ts';
import type { WriterSources } from './openWriter.ts';
import type { SeriesDraft } from './seriesWriter.ts';

/** A form in which a series is written: what the page makes of it, and who writes it. */
export interface SeriesForm<Part, Rest> extends WriterSources<Part, Rest> {
  createDraft(context: SeriesContext): SeriesDraft<Part, Rest>;
}

export async function workbookForm() {
  const { createWorkbookDraft } = await import('../xlsx/workbookDraft.ts');
  return form({
    createDraft: createWorkbookDraft,
    startWorker: () =>
      new Worker(new URL('../xlsx/workbook.worker.ts', import.meta.url), { type: 'module' }),
    loadWriter: async () => (await import('../xlsx/workbookWriter.ts')).createWorkbookWriter(),
  });
}

export async function slidesForm() {
  const { createSlidesDraft } = await import('../slides/slidesDraft.ts');
  return form({ createDraft: createSlidesDraft, ...slidesWriterSources });
}

function form<Part, Rest>(own: SeriesForm<Part, Rest>): SeriesForm<Part, Rest> {
  return own;
}
