import type { AreaId } from '../../../../domain/model/ids.ts';
import type { AudienceGuess } from '../../../../domain/story/guess.ts';
import type { Guess } from '../../../../domain/story/story.ts';

export interface GuessFigureProps {
  readonly kind: Exclude<Guess, 'none'>;
  readonly guess: AudienceGuess;
  /** The area that the step is about; not shown before the guess is resolved. */
  readonly highlight: AreaId | null;
  onGuess(change: Partial<AudienceGuess>): void;
  /** An area of the resolved map was clicked. */
  onPick?(area: AreaId): void;
}
