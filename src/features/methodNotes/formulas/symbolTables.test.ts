import { describe, expect, it } from 'vitest';
import { METHOD_NOTES } from '../notes/methodNotes.ts';
import type { Formula } from './formula.ts';

/** Running indexes, which a sum or a subscript explains, and the base of natural logarithms. */
const NEED_NO_WORDS = new Set(['i', 'j', 'k', 'g', 'r', 'c', 't', 'e']);

/** Names of all letters in a formula. */
function lettersIn(formula: unknown): readonly string[] {
  if (Array.isArray(formula)) return formula.flatMap(lettersIn);
  if (typeof formula !== 'object' || formula === null) return [];
  const { kind, name } = formula as Partial<Extract<Formula, { kind: 'symbol' }>>;
  return kind === 'symbol' && name !== undefined
    ? [name]
    : Object.values(formula).flatMap(lettersIn);
}

describe('the symbol table of a method note', () => {
  it.each(METHOD_NOTES.map((note) => [note.id, note] as const))(
    '%s explains every letter of its formulas and none besides',
    (_id, note) => {
      const used = new Set(lettersIn(note.formulas));
      const explained = new Set(lettersIn(Object.values(note.symbols)));
      const missingFrom = (others: ReadonlySet<string>) => (one: string) =>
        !others.has(one) && !NEED_NO_WORDS.has(one);
      expect([...used].filter(missingFrom(explained))).toEqual([]);
      expect([...explained].filter(missingFrom(used))).toEqual([]);
    },
  );
});
