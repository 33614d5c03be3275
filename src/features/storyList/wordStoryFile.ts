import type { StoryFileProblem } from '../../data/stories/storyFile.ts';
import type { PresentText } from '../../i18n/present/presentWords.ts';

/** Why a file gives no story, and what to do about it. */
export function wordStoryFile(problem: StoryFileProblem, text: PresentText): string {
  switch (problem.code) {
    case 'too_large':
      return text('storyList.file.too_large', { megabytes: problem.megabytes });
    case 'newer':
      return text('storyList.file.newer', { version: problem.version });
    case 'too_many_steps':
      return text('storyList.file.too_many_steps', { count: problem.count, max: problem.max });
    case 'bad_field':
      return problem.step === null
        ? text('storyList.file.bad_field.story', { field: problem.field })
        : text('storyList.file.bad_field.step', { step: problem.step, field: problem.field });
    default:
      return text(`storyList.file.${problem.code}`);
  }
}
