import type { ReactNode } from 'react';
import type { StoryStep } from '../../../domain/story/story.ts';
import { StageDots } from '../../../features/stage/StageDots.tsx';
import { FigureSource, FigureSubtitle } from '../../../features/storyFigure/FigureWords.tsx';
import { useFormat } from '../../../i18n/useFormat.ts';
import { useAtlas } from '../../../state/react/useAtlas.ts';
import { StepAtlas } from '../figure/StepAtlas.tsx';
import { StoryFigure } from '../figure/StoryFigure.tsx';
import { atMostFiveClasses } from './atMostFiveClasses.ts';
import { GuessSlide } from './GuessSlide.tsx';
import type { StageState } from './useStage.ts';

interface StageSlideProps {
  readonly step: StoryStep;
  /** From 0. */
  readonly place: number;
  readonly count: number;
  readonly stage: StageState;
}

/** Headline, what is measured, the figure, what is said of it, its source. */
export function StageSlide({ step, place, count, stage }: StageSlideProps) {
  const atlas = useAtlas();
  const format = useFormat();
  const dots = <StageDots step={place} count={count} />;
  if (step.view === null) return <WordsSlide step={step} dots={dots} />;
  return (
    <article className="stage-slide">
      {stage.asked === 'none' ? (
        <h1 className="stage-headline">{format.local(step.headline)}</h1>
      ) : null}
      <StepAtlas
        fragment={atMostFiveClasses(atlas, step.view)}
        waiting={<StageFoot source={<span />} dots={dots} />}
      >
        {stage.asked === 'none' ? (
          <ToldSlide step={step} stage={stage} />
        ) : (
          <GuessSlide step={step} kind={stage.asked} stage={stage} />
        )}
        <StageFoot
          source={
            <p className="stage-source">
              <FigureSource isShort />
            </p>
          }
          dots={dots}
        />
      </StepAtlas>
    </article>
  );
}

function ToldSlide({ step, stage }: Pick<StageSlideProps, 'step' | 'stage'>) {
  const format = useFormat();
  const words = format.local(step.text);
  const { spotlight, onSpotlight } = stage;
  return (
    <>
      <p className="stage-subtitle">
        <FigureSubtitle />
      </p>
      <div className="stage-body">
        {words === '' ? null : <p className="stage-text">{words}</p>}
        <figure className="stage-figure" aria-label={format.local(step.alternative)}>
          <StoryFigure
            highlight={spotlight}
            onPick={(area) => onSpotlight(area === spotlight ? null : area)}
          />
        </figure>
      </div>
    </>
  );
}

function WordsSlide({ step, dots }: { readonly step: StoryStep; readonly dots: ReactNode }) {
  const format = useFormat();
  const words = format.local(step.text);
  return (
    <article className="stage-slide" data-words="true">
      <h1 className="stage-headline">{format.local(step.headline)}</h1>
      {words === '' ? null : <p className="stage-text">{words}</p>}
      <StageFoot source={<span />} dots={dots} />
    </article>
  );
}

interface StageFootProps {
  readonly source: ReactNode;
  readonly dots: ReactNode;
}

function StageFoot({ source, dots }: StageFootProps) {
  return (
    <footer className="stage-foot">
      {source}
      {dots}
    </footer>
  );
}
