import { foldedWords, foldText } from '../../domain/search/foldText.ts';
import type { MethodCatalog, MethodFamily } from '../../i18n/methods/methodTexts.ts';
import { METHOD_NOTES, type RegisteredNote, textOfNote } from './notes/methodNotes.ts';

export interface NoteGroup {
  readonly family: MethodFamily;
  readonly notes: readonly RegisteredNote[];
}

/**
 * The notes in which every word of the query occurs, by family; all notes for an empty query. Looks at
 * name, question, family, id and sources, so that "Wilson" and "Vertrauensbereich" find the same.
 */
export function filterNotes(query: string, catalog: MethodCatalog): readonly NoteGroup[] {
  const words = foldedWords(query);
  const found = METHOD_NOTES.filter((note) => {
    const text = searchedText(note, catalog);
    return words.every((word) => text.includes(word));
  });
  const families = [...new Set(found.map(({ family }) => family))];
  return families.map((family) => ({
    family,
    notes: found.filter((note) => note.family === family),
  }));
}

function searchedText(note: RegisteredNote, { notes, page }: MethodCatalog): string {
  const { name, question } = textOfNote(notes, note);
  const citations = note.sources.map(({ citation }) => citation);
  return [name, question, page.families[note.family], note.id, ...citations]
    .map(foldText)
    .join(' ');
}
