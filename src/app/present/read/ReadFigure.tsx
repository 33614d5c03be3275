import { useId } from 'react';
import type { StoryStep } from '../../../domain/story/story.ts';
import { FigureSource, FigureSubtitle } from '../../../features/storyFigure/FigureWords.tsx';
import { sectionHeading } from '../../../features/storyReading/sectionHeading.ts';
import { useFormat } from '../../../i18n/useFormat.ts';
import { VisuallyHidden } from '../../../ui/visuallyHidden/VisuallyHidden.tsx';
import { StepAtlas } from '../figure/StepAtlas.tsx';
import { StoryFigure } from '../figure/StoryFigure.tsx';

/** The view of a step with what is measured above it and its source below it. */
export function ReadFigure({ step }: { readonly step: StoryStep }) {
  const format = useFormat();
  const described = useId();
  if (step.view === null) return null;
  return (
    <StepAtlas fragment={step.view}>
      <p className="story-section-measured">
        <FigureSubtitle />
      </p>
      <figure
        className="story-section-figure"
        aria-labelledby={sectionHeading(step.id)}
        aria-describedby={described}
      >
        <VisuallyHidden>
          <span id={described}>{format.local(step.alternative)}</span>
        </VisuallyHidden>
        <StoryFigure highlight={step.highlight} />
      </figure>
      <p className="story-section-source">
        <FigureSource />
      </p>
    </StepAtlas>
  );
}
