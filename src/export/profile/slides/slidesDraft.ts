import { dateWords } from '../../table/aboutRows.ts';
import { cleanText } from '../../table/cleanText.ts';
import type { SeriesContext } from '../seriesContext.ts';
import type { SeriesDraft } from '../writing/seriesWriter.ts';
import { keyFigureSlide } from './keyFigureSlide.ts';
import { populationSlide } from './populationSlide.ts';
import type { SlidePlan, SlidesRest } from './slidePlan.ts';
import { spineSlide } from './spineSlide.ts';

/** Plans the slides of each report: as many as have something to show. */
export function createSlidesDraft(
  context: SeriesContext,
): SeriesDraft<readonly SlidePlan[], SlidesRest> {
  return {
    part: (report) =>
      [keyFigureSlide, spineSlide, populationSlide].flatMap(
        (planOf) => planOf(report, context) ?? [],
      ),
    rest: () => ({
      title: cleanText(context.words.text('profileSeries.title')),
      subject: dateWords(context.madeOn, 'en'),
      language: context.language,
    }),
  };
}
