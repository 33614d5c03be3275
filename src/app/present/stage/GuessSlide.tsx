import { useEffect, useRef } from 'react';
import type { Guess, StoryStep } from '../../../domain/story/story.ts';
import { FigureSubtitle } from '../../../features/storyFigure/FigureWords.tsx';
import { usePresentText } from '../../../i18n/present/presentWords.ts';
import { useFormat } from '../../../i18n/useFormat.ts';
import { GuessFigure } from '../figure/guess/GuessFigure.tsx';
import { GuessOutcome, GuessQuestion } from '../figure/guess/GuessWords.tsx';
import type { StageState } from './useStage.ts';

interface GuessSlideProps {
  readonly step: StoryStep;
  readonly kind: Exclude<Guess, 'none'>;
  readonly stage: StageState;
}

/** A question and a figure without its answer; then what the step says, with the guess beside it. */
export function GuessSlide({ step, kind, stage }: GuessSlideProps) {
  const text = usePresentText();
  const format = useFormat();
  const { guess, onGuess, spotlight, onSpotlight } = stage;
  const { isResolved } = guess;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that had the focus is gone.
    if (isResolved && document.activeElement === document.body) heading.current?.focus();
  }, [isResolved]);
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className="stage-headline">
        {isResolved ? (
          format.local(step.headline)
        ) : (
          <GuessQuestion kind={kind} highlight={step.highlight} />
        )}
      </h1>
      <p className="stage-subtitle">
        <FigureSubtitle />
      </p>
      <div className="stage-body" data-guess={isResolved ? 'resolved' : 'open'}>
        <div className="stage-text">
          {isResolved ? (
            <>
              <GuessOutcome kind={kind} guess={guess} highlight={step.highlight} />
              <p>{format.local(step.text)}</p>
            </>
          ) : (
            <>
              <p>{text(`guess.${kind}.how`)}</p>
              <button
                type="button"
                className="guess-reveal"
                onClick={() => onGuess({ isResolved: true })}
              >
                {text('guess.reveal')}
              </button>
            </>
          )}
        </div>
        <figure
          className="stage-figure"
          aria-label={isResolved ? format.local(step.alternative) : undefined}
        >
          <GuessFigure
            kind={kind}
            guess={guess}
            highlight={isResolved && kind === 'area' ? spotlight : step.highlight}
            onGuess={onGuess}
            onPick={(area) => onSpotlight(area === spotlight ? null : area)}
          />
        </figure>
      </div>
    </>
  );
}
