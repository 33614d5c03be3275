import type { MethodText } from '../../../i18n/methods/methodText.ts';
import type { MethodFamily, MethodNoteId, MethodTexts } from '../../../i18n/methods/methodTexts.ts';
import { classificationNotes } from './classification.ts';
import { compositeNotes } from './composite.ts';
import { coverageNotes } from './coverage.ts';
import { disclosureNotes } from './disclosure.ts';
import { indicatorsNotes } from './indicators.ts';
import { inequalityNotes } from './inequality.ts';
import type { FamilyNotes, MethodNote } from './methodNote.ts';
import { rankingNotes } from './ranking.ts';
import { spaceNotes } from './space.ts';
import { timeNotes } from './time.ts';
import { uncertaintyNotes } from './uncertainty.ts';

export interface RegisteredNote extends MethodNote {
  readonly id: MethodNoteId;
  readonly family: MethodFamily;
}

/** Every note by family; the order is that of the index. */
const NOTES: { readonly [Family in MethodFamily]: FamilyNotes<MethodTexts[Family]> } = {
  classification: classificationNotes,
  indicators: indicatorsNotes,
  ranking: rankingNotes,
  composite: compositeNotes,
  uncertainty: uncertaintyNotes,
  time: timeNotes,
  space: spaceNotes,
  inequality: inequalityNotes,
  coverage: coverageNotes,
  disclosure: disclosureNotes,
};

export const METHOD_NOTES: readonly RegisteredNote[] = Object.entries(NOTES).flatMap(
  ([family, notes]) =>
    Object.entries(notes as Readonly<Record<string, MethodNote>>).map(([id, note]) => ({
      ...note,
      id: id as MethodNoteId,
      family: family as MethodFamily,
    })),
);

/** The note a link asks for, undefined where there is none of that id. */
export function methodNote(id: string): RegisteredNote | undefined {
  return METHOD_NOTES.find((note) => note.id === id);
}

/** The words of a note in the language of `texts`. */
export function textOfNote(texts: MethodTexts, note: RegisteredNote): MethodText {
  const family = texts[note.family] as Readonly<Record<string, MethodText>>;
  const text = family[note.id];
  if (text === undefined) throw new Error(`textOfNote: "${note.id}" has no text`);
  return text;
}
