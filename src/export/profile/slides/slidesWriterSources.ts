import type { WriterSources } from '../writing/openWriter.ts';
import type { SlidePlan, SlidesRest } from './slidePlan.ts';

/** Who writes slides: a worker with the library inside, or the page where there is none. */
export const slidesWriterSources: WriterSources<readonly SlidePlan[], SlidesRest> = {
  startWorker: () => new Worker(new URL('./slides.worker.ts', import.meta.url), { type: 'module' }),
  loadWriter: async () => (await import('./slidesWriter.ts')).createSlidesWriter(),
};
