import type { AreaId } from '../../../../domain/model/ids.ts';
import type { AudienceGuess } from '../../../../domain/story/guess.ts';
import type { Guess } from '../../../../domain/story/story.ts';
import { AreaGuess } from '../../../../features/guess/AreaGuess.tsx';
import { StillMapFigure } from '../../../../features/storyFigure/StillMapFigure.tsx';
import { StoryFigure } from '../StoryFigure.tsx';
import { GuessedTrend } from './GuessedTrend.tsx';
import { useAreaQuestion } from './useAreaQuestion.ts';

export interface GuessFigureProps {
  readonly kind: Exclude<Guess, 'none'>;
  readonly guess: AudienceGuess;
  /** The area that the step is about; not shown before the guess is resolved. */
  readonly highlight: AreaId | null;
  onGuess(change: Partial<AudienceGuess>): void;
  /** An area of the resolved map was clicked. */
  onPick?(area: AreaId): void;
}

/** The figure of a step at which the audience guesses: first without what gives it away, then beside it. */
export function GuessFigure(props: GuessFigureProps) {
  const { kind, guess, highlight } = props;
  if (kind === 'trend') return <GuessedTrend {...props} />;
  if (!guess.isResolved) return <AreaToGuess {...props} />;
  return (
    <StoryFigure
      highlight={highlight}
      picked={guess.picked}
      {...(props.onPick === undefined ? {} : { onPick: props.onPick })}
    />
  );
}

function AreaToGuess({ guess, highlight, onGuess }: GuessFigureProps) {
  const { areas } = useAreaQuestion(highlight);
  const pick = (picked: AreaId | null) => onGuess({ picked });
  return (
    <div className="guess-map">
      <StillMapFigure
        highlight={null}
        showsFigures={false}
        picked={guess.picked}
        onPick={(area) => {
          if (areas.some(({ id }) => id === area)) pick(area === guess.picked ? null : area);
        }}
      />
      <AreaGuess areas={areas} picked={guess.picked} onPick={pick} />
    </div>
  );
}
