import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { MethodCatalog } from '../../i18n/methods/methodTexts.ts';
import { filterNotes, type NoteGroup } from './filterNotes.ts';
import { NoteLink } from './NoteLink.tsx';
import { textOfNote } from './notes/methodNotes.ts';

interface NoteIndexProps {
  readonly catalog: MethodCatalog;
  /** Note from which the person has come back; the focus returns to its entry. */
  readonly comingFrom: string | null;
}

/** All notes by family, with a field that narrows them down. */
export function NoteIndex({ catalog, comingFrom }: NoteIndexProps) {
  const { page } = catalog;
  const [query, setQuery] = useState('');
  const field = useId();
  const groups = useMemo(() => filterNotes(query, catalog), [query, catalog]);
  const count = groups.reduce((sum, { notes }) => sum + notes.length, 0);
  const list = useFocusOn(comingFrom);
  return (
    <div ref={list} className="method-notes-index">
      <p className="method-notes-lead">{page.lead}</p>
      <div className="method-notes-filter">
        <label htmlFor={field}>{page.filter}</label>
        <input
          id={field}
          type="search"
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <p role="status" className="method-notes-count">
          {count === 0 ? page.nothing : `${page.found}: ${count}`}
        </p>
      </div>
      {groups.map((group) => (
        <FamilySection key={group.family} group={group} catalog={catalog} />
      ))}
    </div>
  );
}

function FamilySection({
  group,
  catalog,
}: {
  readonly group: NoteGroup;
  readonly catalog: MethodCatalog;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="method-notes-family">
      <h3 id={id} className="method-notes-family-name">
        {catalog.page.families[group.family]}
      </h3>
      <ul>
        {group.notes.map((note) => {
          const { name, question } = textOfNote(catalog.notes, note);
          return (
            <li key={note.id} data-note={note.id}>
              <NoteLink note={note.id}>{name}</NoteLink>
              <p className="method-notes-entry">{question}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Gives the focus to the entry of a note once the list stands. */
function useFocusOn(note: string | null) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (note === null) return;
    list.current?.querySelector<HTMLElement>(`[data-note="${CSS.escape(note)}"] a`)?.focus();
  }, [note]);
  return list;
}
