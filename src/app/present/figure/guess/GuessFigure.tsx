import type { AreaId } from '../../../../domain/model/ids.ts';
import { AreaGuess } from '../../../../features/guess/AreaGuess.tsx';
import { StillMapFigure } from '../../../../features/storyFigure/StillMapFigure.tsx';
import { StoryFigure } from '../StoryFigure.tsx';
import { GuessedTrend } from './GuessedTrend.tsx';
import type { GuessFigureProps } from './guessFigureProps.ts';
import { useAreaQuestion } from './useAreaQuestion.ts';

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
