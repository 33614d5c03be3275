import { createSlidesWriter } from '../../profile/slides/slidesWriter.ts';
import type { StepReport } from '../storyReport.ts';
import { stepSlides } from './stepSlides.ts';
import type { StoryContext } from './storyContext.ts';
import { storyRest } from './storyRest.ts';
import { titleSlide } from './titleSlide.ts';

/** A story as slides in one go, on the thread that asks for it. */
export function writeStoryPptx(
  steps: readonly StepReport[],
  context: StoryContext,
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = createSlidesWriter();
  writer.add([titleSlide(context)]);
  for (const step of steps) writer.add(stepSlides(step, context));
  return writer.write(storyRest(context.story));
}
