import type { LocalText } from '../model/area.ts';
import type { AreaId } from '../model/ids.ts';

/** What the audience does before the figure of a step appears. */
export const GUESSES = ['none', 'area', 'trend'] as const;
export type Guess = (typeof GUESSES)[number];

/** One view of a story with what is said of it. */
export interface StoryStep {
  /** Unique within its story. */
  readonly id: string;
  /** The whole view as the fragment of a link, without `#`; null for a step of words alone. */
  readonly view: string | null;
  /** What the step says, as a sentence: it stands large above the figure. */
  readonly headline: LocalText;
  /** One to three sentences below the headline; may be empty. */
  readonly text: LocalText;
  /** For the person who presents; never shown to the audience. */
  readonly note: LocalText;
  /** What the figure shows, for those who do not see it; empty only without a view. */
  readonly alternative: LocalText;
  /** The area in the spotlight; the others step back. */
  readonly highlight: AreaId | null;
  readonly guess: Guess;
  /** Minutes planned for it; null where none are. */
  readonly minutes: number | null;
}

/** Ordered steps that one person tells to others. */
export interface Story {
  /** Unique within package and device. */
  readonly id: string;
  readonly title: LocalText;
  /** What it is about, in a sentence or two. */
  readonly summary: LocalText;
  readonly steps: readonly StoryStep[];
}

/** More steps than this nobody sits through, and no device need hold. */
export const MAX_STEPS = 60;
