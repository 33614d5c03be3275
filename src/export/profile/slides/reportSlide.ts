import type { IndicatorId } from '../../../domain/model/ids.ts';
import { dateWords } from '../../table/aboutRows.ts';
import { cleanText } from '../../table/cleanText.ts';
import type { ProfileReport } from '../profileReport.ts';
import { sourceNames, standoutSentences } from '../reportWords.ts';
import type { SeriesContext } from '../seriesContext.ts';
import { COLOURS, FONT, SLIDE } from './slideLook.ts';
import { type PlannedSlide, planSlide } from './slidePlan.ts';

/** A slide with title, the sources of its figures, and notes: the sentences and all sources. */
export function reportSlide(
  said: { readonly title: string; readonly indicators: readonly IndicatorId[] },
  report: ProfileReport,
  context: SeriesContext,
): PlannedSlide {
  const { text, format } = context.words;
  const planned = planSlide(cleanText(said.title), notesOf(report, context));
  const source = text('profileSeries.slide.source', {
    names: sourceNames(report, context, said.indicators),
    period: format.period(report.period),
    date: dateWords(context.madeOn, context.language),
  });
  planned.slide.addText(cleanText(source), {
    x: SLIDE.margin,
    y: 6.95,
    w: SLIDE.width - 2 * SLIDE.margin - 0.8,
    h: 0.4,
    fontFace: FONT,
    fontSize: 9,
    color: COLOURS.quiet,
    align: 'left',
    valign: 'top',
    margin: 0,
    objectName: planned.name('source', text('profileSeries.slide.footer.alt')),
  });
  return planned;
}

function notesOf(report: ProfileReport, context: SeriesContext): string {
  const { text } = context.words;
  const lines = [
    text('profileSeries.slide.notes.figures'),
    ...standoutSentences(report, context).map((sentence) => `– ${sentence}`),
    text('profileFact.generated'),
    `${text('profileSeries.slide.notes.sources')}: ${sourceNames(report, context)}`,
  ];
  return cleanText(lines.join('\n'));
}
