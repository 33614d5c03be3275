import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import type { PackageProblem } from '../../domain/model/packageProblem.ts';
import { describeProblem } from './describeProblem.ts';
import { problemMessagesDe } from './problemMessages.de.ts';
import { problemMessagesEn } from './problemMessages.en.ts';

const german = createIntl({ locale: 'de-DE', messages: problemMessagesDe });
const english = createIntl({ locale: 'en-GB', messages: problemMessagesEn });

const placeholders = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('describeProblem', () => {
  it('says where, what and how to mend it in both languages', () => {
    const problem: PackageProblem = {
      code: 'value_with_status',
      file: 'values/work.csv',
      row: 12345,
      column: 'value',
      value: '2',
      status: 'masked',
    };
    expect(describeProblem(german, problem)).toBe(
      'values/work.csv, Zeile 12345, Spalte value: Mit dem Status „masked“ darf kein Wert stehen, hier steht 2. Bitte den Wert löschen.',
    );
    expect(describeProblem(english, problem)).toBe(
      'values/work.csv, row 12345, column value: No value may stand with the status “masked”, but there is 2. Please delete the value.',
    );
  });

  it('counts features, not rows, in a GeoJSON file', () => {
    const problem: PackageProblem = {
      code: 'ring_too_short',
      file: 'a.geojson',
      row: 3,
      value: '2',
    };
    expect(describeProblem(german, problem)).toMatch(/^a\.geojson, Objekt 3: /);
  });

  it('leaves out what is not known about the place', () => {
    const problem: PackageProblem = { code: 'network', file: 'index.json' };
    expect(describeProblem(german, problem)).toMatch(
      /^index\.json: Die Datei ließ sich nicht laden/,
    );
  });

  it('names no file where a part of the program is what is missing', () => {
    const problem: PackageProblem = { code: 'script_not_loaded', file: '' };
    expect(describeProblem(german, problem)).toMatch(/^Ein Teil des Atlas ließ sich nicht laden\./);
    expect(describeProblem(english, problem)).toMatch(/^A part of the atlas could not be loaded\./);
  });

  it.each(Object.entries(problemMessagesDe))(
    '%s names the same parameters in both languages',
    (key, text) => {
      const other = problemMessagesEn[key as keyof typeof problemMessagesEn];
      expect(placeholders(other)).toEqual(placeholders(text));
    },
  );
});
