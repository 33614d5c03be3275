import PptxGenJS from 'pptxgenjs';
import type { IndicatorId } from '../../../domain/model/ids.ts';
import { dateWords } from '../../table/aboutRows.ts';
import { cleanText } from '../../table/cleanText.ts';
import type { ProfileReport } from '../profileReport.ts';
import { sourceNames, standoutSentences } from '../reportWords.ts';
import type { SeriesContext } from '../seriesContext.ts';
import { COLOURS, FONT, MASTER, SLIDE } from './slideLook.ts';

/** A presentation that is being made, with the words that stand for its objects when they are read out. */
export interface SlideDeck {
  readonly file: PptxGenJS;
  /** One map per slide, from the name of an object to its description. */
  readonly descriptions: Map<string, string>[];
}

/** One slide of a deck; objects are added with a name and a description. */
export interface DeckSlide {
  readonly slide: PptxGenJS.Slide;
  /** The name under which an object is added, remembered with its description. */
  name(name: string, description: string): string;
}

export function createDeck({ words, madeOn }: SeriesContext): SlideDeck {
  const file = new PptxGenJS();
  file.layout = 'LAYOUT_WIDE';
  file.theme = { headFontFace: FONT, bodyFontFace: FONT };
  file.title = cleanText(words.text('profileSeries.title'));
  file.subject = dateWords(madeOn, 'en');
  file.defineSlideMaster({
    title: MASTER,
    background: { color: 'FFFFFF' },
    objects: [
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            x: SLIDE.margin,
            y: 0.35,
            w: SLIDE.width - 2 * SLIDE.margin,
            h: 0.7,
            fontFace: FONT,
            fontSize: 28,
            bold: true,
            color: COLOURS.ink,
            align: 'left',
            valign: 'middle',
            margin: 0,
          },
          text: '',
        },
      },
    ],
    slideNumber: {
      x: SLIDE.width - 1.1,
      y: 7.0,
      w: 0.5,
      fontFace: FONT,
      fontSize: 10,
      color: COLOURS.quiet,
      align: 'right',
    },
  });
  return { file, descriptions: [] };
}

/** A slide with title, the sources of its figures, and notes: the sentences and all sources. */
export function addReportSlide(
  deck: SlideDeck,
  said: { readonly title: string; readonly indicators: readonly IndicatorId[] },
  report: ProfileReport,
  context: SeriesContext,
): DeckSlide {
  const { text, format } = context.words;
  const slide = deck.file.addSlide({ masterName: MASTER });
  const descriptions = new Map<string, string>();
  deck.descriptions.push(descriptions);
  const name = (own: string, description: string) => {
    descriptions.set(own, description);
    return own;
  };
  slide.addText(cleanText(said.title), { placeholder: 'title' });
  const source = text('profileSeries.slide.source', {
    names: sourceNames(report, context, said.indicators),
    period: format.period(report.period),
    date: dateWords(context.madeOn, context.language),
  });
  slide.addText(cleanText(source), {
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
    objectName: name('source', text('profileSeries.slide.footer.alt')),
  });
  slide.addNotes(notesOf(report, context));
  return { slide, name };
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
