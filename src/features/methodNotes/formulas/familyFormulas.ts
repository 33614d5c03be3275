import type { FamilyTexts } from '../../../i18n/methods/methodText.ts';
import type { FamilyNotes } from '../notes/methodNote.ts';

/** Formulas and symbols of a family's notes, apart from their sources. */
export type FamilyFormulas<Texts extends FamilyTexts> = {
  readonly [Id in keyof Texts]: Pick<FamilyNotes<Texts>[Id], 'formulas' | 'symbols'>;
};
