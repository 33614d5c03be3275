import type { SlidesRest } from '../../profile/slides/slidePlan.ts';
import { dateWords } from '../../table/aboutRows.ts';
import { cleanText } from '../../table/cleanText.ts';
import type { StoryReport } from '../storyReport.ts';

/** What holds for the whole presentation of a story. */
export function storyRest(story: StoryReport): SlidesRest {
  return {
    title: cleanText(story.title),
    subject: dateWords(story.madeOn, 'en'),
    language: story.language,
  };
}
