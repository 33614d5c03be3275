import { COLOURS, FONT, SLIDE } from '../../profile/slides/slideLook.ts';
import { type PlannedSlide, planSlide } from '../../profile/slides/slidePlan.ts';
import { dateWords } from '../../table/aboutRows.ts';
import { cleanText } from '../../table/cleanText.ts';
import type { StepViewReport } from '../storyReport.ts';
import type { SlideBox, StoryContext } from './storyContext.ts';

const WIDTH = SLIDE.width - 2 * SLIDE.margin;
const LINK_WIDTH = 2;

/** The box of a figure beside the words of its step, and without any. */
export const FIGURE_BOX: SlideBox = { x: SLIDE.margin, y: 1.6, w: 8.3, h: 4.9 };
export const WHOLE_BOX: SlideBox = { ...FIGURE_BOX, w: WIDTH };
export const WORDS_BOX: SlideBox = { x: 9.2, y: 1.6, w: SLIDE.width - SLIDE.margin - 9.2, h: 4.9 };

/** A slide with a headline and nothing else. */
export function headedSlide(headline: string, notes: string): PlannedSlide {
  return planSlide(cleanText(headline), cleanText(notes), titleLook(headline));
}

/** A slide with a headline, what is measured below it, and source and link at its foot. */
export function viewSlide(
  { headline, note }: { readonly headline: string; readonly note: string },
  view: StepViewReport,
  { text, story }: StoryContext,
): PlannedSlide {
  const planned = headedSlide(headline, note);
  const date = dateWords(story.madeOn, story.language);
  const quiet = { fontFace: FONT, color: COLOURS.quiet, margin: 0, align: 'left' } as const;
  const add = (own: string, words: string, box: SlideBox, look: object) =>
    planned.slide.addText(cleanText(words), {
      ...quiet,
      ...box,
      ...look,
      objectName: planned.name(own, words),
    });
  const { margin } = SLIDE;
  add('measured', view.measured, { x: margin, y: 1.12, w: WIDTH, h: 0.35 }, { fontSize: 14 });
  const source = text('slides.source', { source: view.source, date });
  add(
    'source',
    source,
    { x: margin, y: 6.75, w: WIDTH - LINK_WIDTH - 0.9, h: 0.55 },
    { fontSize: 9, valign: 'top' },
  );
  add(
    'link',
    text('slides.link'),
    { x: SLIDE.width - margin - LINK_WIDTH - 0.6, y: 6.75, w: LINK_WIDTH, h: 0.3 },
    { fontSize: 11, color: COLOURS.own, align: 'right', hyperlink: { url: view.link } },
  );
  return planned;
}

/** What is said of a figure. */
export function addWords({ slide, name }: PlannedSlide, words: string, box: SlideBox): void {
  slide.addText(cleanText(words), {
    ...box,
    fontFace: FONT,
    fontSize: wordSize(words, box),
    color: COLOURS.ink,
    align: 'left',
    valign: 'top',
    margin: 0,
    objectName: name('text', words),
  });
}

/** As large as fits: letters are about half as wide as high, and lines a quarter higher. */
function wordSize(words: string, { w, h }: SlideBox): number {
  const fits = (size: number) => {
    const perLine = (w * 72) / (size * 0.52);
    return Math.ceil(words.length / perLine + 1) * size * 1.25 <= h * 72;
  };
  return [20, 18, 16, 14, 12, 10].find(fits) ?? 8;
}

/** Headlines are sentences: those of two lines are set smaller, so that they end above the rest. */
function titleLook(headline: string) {
  if (headline.length <= 62) return {};
  return { titleSize: headline.length <= 130 ? 22 : 14 };
}
