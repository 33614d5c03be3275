import { type ReactNode, useEffect, useRef } from 'react';
import type { MethodCatalog } from '../../i18n/methods/methodTexts.ts';
import { METHOD_INDEX } from '../../state/viewState.ts';
import { NoteFormulas } from './NoteFormulas.tsx';
import { NoteLink } from './NoteLink.tsx';
import { NoteSources } from './NoteSources.tsx';
import { methodNote, type RegisteredNote, textOfNote } from './notes/methodNotes.ts';
import { SymbolTable } from './SymbolTable.tsx';

interface NoteArticleProps {
  readonly note: RegisteredNote;
  readonly catalog: MethodCatalog;
}

/** One note: question, computation with formula and symbols, reading aid, limits, sources. */
export function NoteArticle({ note, catalog }: NoteArticleProps) {
  const { page } = catalog;
  const text = textOfNote(catalog.notes, note);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <article className="method-notes-article">
      <p className="method-notes-back">
        <NoteLink note={METHOD_INDEX}>{page.all}</NoteLink>
      </p>
      <h3 ref={heading} tabIndex={-1} className="method-notes-name">
        {text.name}
      </h3>
      <p className="method-notes-question">{text.question}</p>
      <Section title={page.sections.method}>
        <p>{text.method}</p>
        <NoteFormulas formulas={note.formulas} page={page} />
        <SymbolTable symbols={note.symbols} meanings={text.symbols} page={page} />
      </Section>
      <Section title={page.sections.reading}>
        <p>{text.reading}</p>
      </Section>
      <Section title={page.sections.limits}>
        <p>{text.limits}</p>
      </Section>
      <Section title={page.sections.inAtlas}>
        <p>{text.inAtlas}</p>
      </Section>
      <NoteSources sources={note.sources} title={page.sections.sources} />
      <SeeAlso note={note} catalog={catalog} />
    </article>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h4 className="method-notes-section">{title}</h4>
      {children}
    </section>
  );
}

function SeeAlso({ note, catalog }: NoteArticleProps) {
  const others = note.seeAlso.flatMap((id) => methodNote(id) ?? []);
  if (others.length === 0) return null;
  return (
    <Section title={catalog.page.sections.seeAlso}>
      <ul>
        {others.map((other) => (
          <li key={other.id}>
            <NoteLink note={other.id}>{textOfNote(catalog.notes, other).name}</NoteLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
