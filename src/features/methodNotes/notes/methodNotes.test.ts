import { describe, expect, it } from 'vitest';
import { methodsDe } from '../../../i18n/methods/methods.de.ts';
import { methodsEn } from '../../../i18n/methods/methods.en.ts';
import type { MethodText } from '../../../i18n/methods/methodText.ts';
import { methodPageDe } from '../../../i18n/methods/page.de.ts';
import { methodPageEn } from '../../../i18n/methods/page.en.ts';
import { formulaText } from '../formulas/formulaText.ts';
import { METHOD_NOTES, methodNote, textOfNote } from './methodNotes.ts';

const LANGUAGES = {
  de: { notes: methodsDe, page: methodPageDe },
  en: { notes: methodsEn, page: methodPageEn },
} as const;

const ids = METHOD_NOTES.map(({ id }) => id);
const both = METHOD_NOTES.flatMap((note) =>
  (['de', 'en'] as const).map((language) => [note.id, language, note] as const),
);

function sentences({ symbols, ...texts }: MethodText): readonly string[] {
  return [...Object.values(texts), ...Object.values(symbols)];
}

describe('the method notes', () => {
  it('have ids of which each occurs once, and which a link may hold', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_]{1,40}$/);
    expect(ids).not.toContain('index');
  });

  it.each(both)('%s is complete in %s', (_id, language, note) => {
    for (const sentence of sentences(textOfNote(LANGUAGES[language].notes, note))) {
      expect(sentence.trim()).not.toBe('');
    }
  });

  it.each(both)('%s has a formula that can be read aloud in %s', (_id, language, note) => {
    const options = { words: LANGUAGES[language].page.spoken, formatNumber: String };
    expect(note.formulas.length).toBeGreaterThan(0);
    for (const formula of [...note.formulas, ...Object.values(note.symbols)]) {
      const text = formulaText(formula, options);
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/undefined|\{(?:lower|upper|body|base|value|when)\}/);
    }
  });

  it.each(METHOD_NOTES.map((note) => [note.id, note] as const))(
    '%s explains the same symbols in both languages, in one order',
    (_id, note) => {
      const symbols = Object.keys(note.symbols).sort();
      for (const language of ['de', 'en'] as const) {
        const text = textOfNote(LANGUAGES[language].notes, note);
        expect(Object.keys(text.symbols).sort()).toEqual(symbols);
      }
    },
  );

  it.each(METHOD_NOTES.map((note) => [note.id, note] as const))(
    '%s leads to other notes that exist, and not to itself',
    (id, note) => {
      for (const other of note.seeAlso) {
        expect(methodNote(other)).toBeDefined();
        expect(other).not.toBe(id);
      }
    },
  );

  it('name their sources with a year where there is one, and link to nothing but https', () => {
    for (const { citation, doi, url } of METHOD_NOTES.flatMap(({ sources }) => sources)) {
      expect(citation).toMatch(/\.$/);
      if (doi !== undefined) expect(doi).toMatch(/^10\.\d{4,9}\/\S+$/);
      if (url !== undefined) expect(new URL(url).protocol).toBe('https:');
    }
  });

  it('say nothing in English that is German, and the other way round', () => {
    for (const note of METHOD_NOTES) {
      const german = sentences(textOfNote(methodsDe, note)).join(' ');
      const english = sentences(textOfNote(methodsEn, note)).join(' ');
      expect(english).not.toMatch(/\b(und|oder|nicht|werden|Gebiete?)\b/);
      expect(german).not.toMatch(/\b(and|the|with|areas?)\b/);
    }
  });
});
