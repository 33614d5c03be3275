import type { StoryProblem } from '../../domain/story/checkStory.ts';
import type { PresentText } from '../../i18n/present/presentWords.ts';

/** What is wrong and what to do about it, as a sentence or two. */
export function wordStoryProblem(problem: StoryProblem, text: PresentText): string {
  switch (problem.code) {
    case 'language_missing':
      return text('storyEditor.check.language_missing', {
        language: problem.language,
        field: text(`storyEditor.field.${problem.field}`),
      });
    case 'headline_long':
    case 'text_long':
    case 'many_sentences': {
      const { code, language, count, most } = problem;
      return text(`storyEditor.check.${code}`, { language, count, most });
    }
    case 'many_labels':
    case 'many_classes': {
      const { code, count, most } = problem;
      return text(`storyEditor.check.${code}`, { count, most });
    }
    default:
      return text(`storyEditor.check.${problem.code}`);
  }
}
