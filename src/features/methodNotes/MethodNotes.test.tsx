import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { methodsDe } from '../../i18n/methods/methods.de.ts';
import { methodsEn } from '../../i18n/methods/methods.en.ts';
import { methodPageDe } from '../../i18n/methods/page.de.ts';
import { methodPageEn } from '../../i18n/methods/page.en.ts';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { readableText, renderInAtlas } from '../../testing/renderInAtlas.tsx';
import { filterNotes } from './filterNotes.ts';
import { MethodNotesContent } from './MethodNotesContent.tsx';
import { METHOD_NOTES, textOfNote } from './notes/methodNotes.ts';

const german = { notes: methodsDe, page: methodPageDe };
const english = { notes: methodsEn, page: methodPageEn };
const rendered = async (element: ReactElement, language: 'de' | 'en' = 'de') =>
  renderInAtlas(await openTinyAtlas(), element, language);
const found = (query: string) =>
  filterNotes(query, german).flatMap(({ notes }) => notes.map(({ id }) => id));

describe('the page of the method notes', () => {
  it('lists every note by family, each with its question and a link', async () => {
    const markup = await rendered(<MethodNotesContent note="index" catalog={german} />);
    const links = [...markup.matchAll(/href="#[^"]*note=(\w+)"/g)].map(([, id]) => id);
    expect(links).toEqual(METHOD_NOTES.map(({ id }) => id));
    const [first] = METHOD_NOTES;
    expect(readableText(markup)).toContain(textOfNote(methodsDe, first!).question);
  });

  it('shows the list for a note that does not exist, and says so', async () => {
    const text = readableText(
      await rendered(<MethodNotesContent note="gibtesnicht" catalog={german} />),
    );
    expect(text).toContain('gibt es hier nicht: „gibtesnicht“');
    expect(text).toContain(methodsDe.classification.quantile.name);
  });

  it.each(METHOD_NOTES.map(({ id }) => id))('draws %s without inline styles', async (id) => {
    const markup = await rendered(<MethodNotesContent note={id} catalog={english} />, 'en');
    expect(markup).toMatch(/<math display="block" alttext="[^"]+">/);
    expect(markup).toContain('<th scope="row"><math');
    expect(markup).not.toContain('style=');
    expect(markup).not.toContain('[object');
  });

  it('writes the numbers of a formula with the decimal mark of the language', async () => {
    const note = 'rounded';
    expect(await rendered(<MethodNotesContent note={note} catalog={german} />)).toContain(
      '<mn>2,5</mn>',
    );
    expect(await rendered(<MethodNotesContent note={note} catalog={english} />, 'en')).toContain(
      '<mn>2.5</mn>',
    );
  });

  it('says which link belongs to which source', async () => {
    const markup = await rendered(<MethodNotesContent note="naturalBreaks" catalog={german} />);
    expect(markup).toContain('href="https://doi.org/10.1080/01621459.1958.10501479"');
    expect(markup).toContain('rel="noreferrer"');
  });
});

describe('filterNotes(query, catalog)', () => {
  it('gives all notes for an empty query, in the order of the families', () => {
    expect(found('')).toEqual(METHOD_NOTES.map(({ id }) => id));
  });

  it('finds a note by its name however it is written, and by its authors', () => {
    expect(found('natuerliche bruche')).toContain('naturalBreaks');
    expect(found('hyndman')).toEqual(['quantile']);
  });

  it('wants every word', () => {
    expect(found('natürliche gibtesnicht')).toEqual([]);
  });
});
