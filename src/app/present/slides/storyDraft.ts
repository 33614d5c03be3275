import type { Story } from '../../../domain/story/story.ts';
import type { SlidePlan, SlidesRest } from '../../../export/profile/slides/slidePlan.ts';
import { slidesWriterSources } from '../../../export/profile/slides/slidesWriterSources.ts';
import type { FileDraft } from '../../../export/profile/writing/runWriter.ts';
import type { StoryReport } from '../../../export/story/storyReport.ts';
import type { Atlas } from '../../../state/atlas.ts';
import type { StepReportWords } from './stepReport.ts';

export interface StoryDraftWords extends Omit<StepReportWords, 'draw'> {
  readonly report: StoryReport;
}

/** The slides of a story, step by step; what plans and draws them is fetched now. */
export async function storyDraft(
  page: Atlas,
  story: Story,
  { report, ...words }: StoryDraftWords,
): Promise<FileDraft<readonly SlidePlan[], SlidesRest>> {
  const [{ stepSlides }, { titleSlide }, { storyRest }, { slidePicture }, { stepReport }] =
    await Promise.all([
      import('../../../export/story/slides/stepSlides.ts'),
      import('../../../export/story/slides/titleSlide.ts'),
      import('../../../export/story/slides/storyRest.ts'),
      import('../../../export/story/slidePicture.ts'),
      import('./stepReport.ts'),
    ]);
  const context = { story: report, text: words.text, states: words.words.exportText };
  const asked: StepReportWords = {
    ...words,
    async draw(figure) {
      if (figure.picture === null) throw new RangeError(`"${figure.id}" has no picture`);
      return slidePicture(await figure.picture('light'));
    },
  };
  return {
    ...slidesWriterSources,
    count: story.steps.length,
    async partOf(index) {
      const slides = stepSlides(await stepReport(page, story.steps[index]!, asked), context);
      return index === 0 ? [titleSlide(context), ...slides] : slides;
    },
    rest: () => storyRest(report),
  };
}
