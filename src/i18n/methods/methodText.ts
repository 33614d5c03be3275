/** What a method note says, 80 to 160 words in all. Plain sentences, no markup. */
export interface MethodText {
  readonly name: string;
  /** The question the method answers, one sentence. */
  readonly question: string;
  /** How it is computed, in words that refer to the symbols. */
  readonly method: string;
  /** Meaning and unit of every symbol, by key; the note's formulas have the same keys. */
  readonly symbols: Readonly<Record<string, string>>;
  /** How a planner reads a result. */
  readonly reading: string;
  /** What it must not be used for. */
  readonly limits: string;
  /** What the atlas does with withheld and missing figures, and which defaults it takes. */
  readonly inAtlas: string;
}

/** The notes of one family by id, in the order of the index. */
export type FamilyTexts = Readonly<Record<string, MethodText>>;

/** The same notes with the same symbols in another language. */
export type TextsLike<Texts extends FamilyTexts> = {
  readonly [Id in keyof Texts]: Omit<MethodText, 'symbols'> & {
    readonly symbols: { readonly [Key in keyof Texts[Id]['symbols']]: string };
  };
};
