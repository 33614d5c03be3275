/** What of a story is printed beside headlines, figures and texts. */
export interface HandoutOptions {
  /** Notes are for the person who presents: not printed unless asked for. */
  readonly hasNotes: boolean;
  /** What figures show, in words, for those who read the paper with somebody's help. */
  readonly hasAlternatives: boolean;
}

export const FIRST_HANDOUT_OPTIONS: HandoutOptions = { hasNotes: false, hasAlternatives: false };
