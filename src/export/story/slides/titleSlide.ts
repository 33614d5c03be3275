import { COLOURS, FONT, SLIDE } from '../../profile/slides/slideLook.ts';
import { planSlide, type SlidePlan } from '../../profile/slides/slidePlan.ts';
import { dateWords } from '../../table/aboutRows.ts';
import { cleanText } from '../../table/cleanText.ts';
import type { StoryContext } from './storyContext.ts';

/** Title, what the story is about, the city and the day. */
export function titleSlide({ story, text }: StoryContext): SlidePlan {
  const place = { x: SLIDE.margin, w: SLIDE.width - 2 * SLIDE.margin };
  const { plan, slide, name } = planSlide(cleanText(story.title), '', {
    isTitle: true,
    ...(story.title.length <= 60 ? {} : { titleSize: 28 }),
  });
  const words = { ...place, fontFace: FONT, align: 'left', valign: 'top', margin: 0 } as const;
  if (story.summary !== '') {
    slide.addText(cleanText(story.summary), {
      ...words,
      y: 3.3,
      h: 2,
      fontSize: story.summary.length <= 320 ? 20 : 14,
      color: COLOURS.ink,
      objectName: name('summary', story.summary),
    });
  }
  const date = dateWords(story.madeOn, story.language);
  const made = text('slides.made', { city: story.cityName, date });
  slide.addText(cleanText(made), {
    ...words,
    y: 6.2,
    h: 0.4,
    fontSize: 14,
    color: COLOURS.quiet,
    objectName: name('made', made),
  });
  return plan;
}
