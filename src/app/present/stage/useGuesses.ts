import { useState } from 'react';
import { type AudienceGuess, NO_GUESS } from '../../../domain/story/guess.ts';
import type { Guess, StoryStep } from '../../../domain/story/story.ts';
import { useAtlas } from '../../../state/react/useAtlas.ts';
import { guessKind } from '../figure/guess/guessKind.ts';

export interface Guesses {
  /** What is guessed at the step. */
  readonly asked: Guess;
  readonly guess: AudienceGuess;
  onGuess(change: Partial<AudienceGuess>): void;
  resolve(): void;
}

/** What the audience guessed at each step, until the stage is left; it is kept nowhere else. */
export function useGuesses(step: StoryStep): Guesses {
  const atlas = useAtlas();
  const [guesses, setGuesses] = useState<Readonly<Record<string, AudienceGuess>>>({});
  const onGuess = (change: Partial<AudienceGuess>) =>
    setGuesses((all) => ({ ...all, [step.id]: { ...(all[step.id] ?? NO_GUESS), ...change } }));
  return {
    asked: guessKind(atlas, step),
    guess: guesses[step.id] ?? NO_GUESS,
    onGuess,
    resolve: () => onGuess({ isResolved: true }),
  };
}
