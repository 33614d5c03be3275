import type { AreaId } from '../model/ids.ts';
import type { DrawnTrend } from './guessTrend.ts';

/** What the audience has guessed at one step; it lives as long as the step is shown, and nowhere else. */
export interface AudienceGuess {
  /** Null before the first point is drawn. */
  readonly drawn: DrawnTrend | null;
  readonly picked: AreaId | null;
  /** The figures are shown beside the guess. */
  readonly isResolved: boolean;
}

export const NO_GUESS: AudienceGuess = { drawn: null, picked: null, isResolved: false };
