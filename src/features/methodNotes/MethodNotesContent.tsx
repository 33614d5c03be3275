import { useEffect, useState } from 'react';
import type { MethodCatalog } from '../../i18n/methods/methodTexts.ts';
import { METHOD_INDEX } from '../../state/viewState.ts';
import { Notice } from '../../ui/notice/Notice.tsx';
import { NoteArticle } from './NoteArticle.tsx';
import { NoteIndex } from './NoteIndex.tsx';
import { methodNote, textOfNote } from './notes/methodNotes.ts';

export interface MethodNotesContentProps {
  /** Id of a note, `METHOD_INDEX`, or any word a link may hold. */
  readonly note: string;
  readonly catalog: MethodCatalog;
}

/** The note that is asked for, or all of them where none has that id. */
export function MethodNotesContent({ note, catalog }: MethodNotesContentProps) {
  const found = methodNote(note);
  const left = useLeft(note);
  const { page } = catalog;
  useNoteTitle(found === undefined ? null : textOfNote(catalog.notes, found).name);
  if (found !== undefined) return <NoteArticle key={note} note={found} catalog={catalog} />;
  return (
    <>
      {note === METHOD_INDEX ? null : (
        <Notice tone="warning">{page.unknown.replace('{note}', () => note)}</Notice>
      )}
      <NoteIndex catalog={catalog} comingFrom={left} />
    </>
  );
}

/** The note that was shown before this one. */
function useLeft(note: string): string | null {
  const [shown, setShown] = useState<{ readonly now: string; readonly before: string | null }>({
    now: note,
    before: null,
  });
  if (shown.now === note) return shown.before;
  setShown({ now: note, before: shown.now });
  return shown.now;
}

/** The browser's tab and history name the note as long as it is open. */
function useNoteTitle(name: string | null): void {
  useEffect(() => {
    if (name === null) return;
    const before = document.title;
    document.title = `${name} – ${before}`;
    return () => {
      document.title = before;
    };
  }, [name]);
}
