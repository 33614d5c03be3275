import type { ProfileReport } from '../profileReport.ts';
import type { SeriesContext } from '../seriesContext.ts';
import type { SeriesPause } from '../seriesProgress.ts';
import { finishPresentation } from './finishPresentation.ts';
import { addKeyFigureSlide } from './keyFigureSlide.ts';
import { addPopulationSlide } from './populationSlide.ts';
import { createDeck } from './slideDeck.ts';
import { addSpineSlide } from './spineSlide.ts';

/**
 * The series as slides: for every area location and key figures, values by Handlungsfeld, population and
 * trend, as far as there is something to show. Native tables and charts, a description on every object,
 * and the generated sentences with the sources as notes. A figure that is no plain number is a word or a gap.
 */
export async function writeSeriesPptx(
  reports: readonly ProfileReport[],
  context: SeriesContext,
  pause: SeriesPause = async () => {},
): Promise<Uint8Array<ArrayBuffer>> {
  const deck = createDeck(context);
  for (const [index, report] of reports.entries()) {
    await pause(index, reports.length);
    addKeyFigureSlide(deck, report, context);
    addSpineSlide(deck, report, context);
    addPopulationSlide(deck, report, context);
  }
  await pause(reports.length, reports.length);
  const written = (await deck.file.write({ outputType: 'uint8array' })) as Uint8Array;
  return finishPresentation(written, deck.descriptions, context.language);
}
