import { describe, expect, it } from 'vitest';
import type { AreaId } from '../model/ids.ts';
import { type GuessCandidate, guessCandidates, guessExtreme, judgePick } from './guessArea.ts';

const id = (name: string) => name as AreaId;
const area = (name: string, value: number): GuessCandidate => ({
  id: id(name),
  cell: { kind: 'number', value, flags: [] },
});
const HIDDEN: GuessCandidate = { id: id('hidden'), cell: { kind: 'suppressed', flags: [] } };
const TOWN = [area('north', 3), area('south', 5), HIDDEN, area('east', 5), area('west', 1)];

describe('an area to guess', () => {
  it('is one of those the step chose, or of all where it chose at most one', () => {
    const all = ['a', 'b', 'c'].map(id);
    expect(guessCandidates(all, [id('c'), id('a')])).toEqual(['c', 'a']);
    expect(guessCandidates(all, [id('c')])).toBe(all);
    expect(guessCandidates(all, [id('c'), id('elsewhere')])).toBe(all);
  });

  it('is asked for from the end at which the spotlight stands', () => {
    expect(guessExtreme(TOWN, id('west'))).toBe('lowest');
    expect(guessExtreme(TOWN, id('south'))).toBe('highest');
    expect(guessExtreme(TOWN, id('hidden'))).toBe('highest');
  });
});

describe('judgePick', () => {
  it('shares a rank among equal values', () => {
    const verdict = judgePick(TOWN, { picked: id('east'), extreme: 'highest' });
    expect(verdict).toMatchObject({ rank: 1, count: 4 });
    expect(verdict?.first.map((one) => one.id)).toEqual(['south', 'east']);
    expect(judgePick(TOWN, { picked: id('north'), extreme: 'highest' })?.rank).toBe(3);
  });

  it('counts from the lowest where that is asked for', () => {
    expect(judgePick(TOWN, { picked: id('north'), extreme: 'lowest' })?.rank).toBe(2);
  });

  it('gives no rank to a value that is not shown', () => {
    const verdict = judgePick(TOWN, { picked: id('hidden'), extreme: 'lowest' });
    expect(verdict?.rank).toBeNull();
    expect(verdict?.cell.kind).toBe('suppressed');
  });

  it('knows nothing of areas that are no candidates', () => {
    expect(judgePick(TOWN, { picked: id('elsewhere'), extreme: 'highest' })).toBeNull();
  });
});
