import type { AreaId } from '../../../domain/model/ids.ts';
import type { StoryStep } from '../../../domain/story/story.ts';
import { FigureSource, FigureSubtitle } from '../../../features/storyFigure/FigureWords.tsx';
import { useFormat } from '../../../i18n/useFormat.ts';
import { useAtlas } from '../../../state/react/useAtlas.ts';
import { StepAtlas } from '../figure/StepAtlas.tsx';
import { StoryFigure } from '../figure/StoryFigure.tsx';
import { atMostFiveClasses } from '../stage/atMostFiveClasses.ts';

interface EditSlideProps {
  readonly step: StoryStep;
  /** An area of the map was clicked; the field beside it does the same. */
  onPick?(area: AreaId): void;
}

/** The figure of a step and nothing else, or its headline where it has none: for a picture too small to read. */
export function EditThumbnail({ step }: Pick<EditSlideProps, 'step'>) {
  const atlas = useAtlas();
  const format = useFormat();
  return (
    <div className="stage-slide" data-thumbnail="true">
      {step.view === null ? (
        <p className="stage-headline">{format.local(step.headline)}</p>
      ) : (
        <StepAtlas fragment={atMostFiveClasses(atlas, step.view)}>
          <div className="stage-body">
            <figure className="stage-figure">
              <StoryFigure highlight={step.highlight} />
            </figure>
          </div>
        </StepAtlas>
      )}
    </div>
  );
}

/** A step as it will stand on stage, once what is guessed is known. Its texts are no headings here. */
export function EditSlide({ step, onPick }: EditSlideProps) {
  const atlas = useAtlas();
  const format = useFormat();
  const words = format.local(step.text);
  const head = <p className="stage-headline">{format.local(step.headline)}</p>;
  const said = words === '' ? null : <p className="stage-text">{words}</p>;
  if (step.view === null) {
    return (
      <div className="stage-slide" data-words="true">
        {head}
        {said}
      </div>
    );
  }
  return (
    <div className="stage-slide">
      {head}
      <StepAtlas fragment={atMostFiveClasses(atlas, step.view)}>
        <p className="stage-subtitle">
          <FigureSubtitle />
        </p>
        <div className="stage-body">
          {said}
          <figure className="stage-figure" aria-label={format.local(step.alternative)}>
            <StoryFigure highlight={step.highlight} {...(onPick === undefined ? {} : { onPick })} />
          </figure>
        </div>
        <div className="stage-foot">
          <p className="stage-source">
            <FigureSource isShort />
          </p>
        </div>
      </StepAtlas>
    </div>
  );
}
