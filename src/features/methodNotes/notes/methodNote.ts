import type { FamilyTexts } from '../../../i18n/methods/methodText.ts';
import type { MethodNoteId } from '../../../i18n/methods/methodTexts.ts';
import type { Formula } from '../formulas/formula.ts';

/** The part of a method note that needs no language. */
export interface MethodNote<SymbolKey extends string = string> {
  /** In the order in which the text speaks of them; at least one. */
  readonly formulas: readonly Formula[];
  /** Every symbol of the table as it stands in the formulas, in the order of the table. */
  readonly symbols: Readonly<Record<SymbolKey, Formula>>;
  readonly sources: readonly NoteSource[];
  readonly seeAlso: readonly MethodNoteId[];
}

export interface NoteSource {
  /** Author, year, title and where it appeared; in the language of the source. */
  readonly citation: string;
  /** Without `https://doi.org/`. */
  readonly doi?: string;
  /** `https:` only. */
  readonly url?: string;
}

/** One note for every text of a family, with exactly the symbols the text explains. */
export type FamilyNotes<Texts extends FamilyTexts> = {
  readonly [Id in keyof Texts]: MethodNote<keyof Texts[Id]['symbols'] & string>;
};
