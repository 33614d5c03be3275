import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addEntry, addShown, changeEntry, isEmptyMinutes, removeEntry } from './editMinutes.ts';
import { emptyMinutes, MINUTES_LIMITS, type ShownStep } from './minutes.ts';

const question = (text: string) => ({ text, answer: '' });
const shown = (id: string, headline: string): ShownStep => ({
  id,
  headline: { de: headline, en: headline },
  view: null,
});

describe('entries of the minutes', () => {
  it('have ids that stay unique, however they are added and removed', () => {
    const deeds = fc.array(fc.oneof(fc.constant('add'), fc.nat(5)), { maxLength: 30 });
    fc.assert(
      fc.property(deeds, (list) => {
        let minutes = emptyMinutes('m');
        for (const deed of list) {
          const id = typeof deed === 'number' ? minutes.questions[deed]?.id : undefined;
          minutes =
            deed === 'add'
              ? addEntry(minutes, 'questions', question('?'))
              : removeEntry(minutes, 'questions', id ?? 'none');
        }
        const ids = minutes.questions.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('are changed one by one', () => {
    const two = ['a', 'b'].reduce(
      (minutes, text) => addEntry(minutes, 'questions', question(text)),
      emptyMinutes('m'),
    );
    const changed = changeEntry(two, 'questions', two.questions[1]!.id, { answer: 'ja' });
    expect(changed.questions.map(({ text, answer }) => [text, answer])).toEqual([
      ['a', ''],
      ['b', 'ja'],
    ]);
    expect(changeEntry(two, 'questions', 'other', { answer: 'x' })).toBe(two);
  });

  it('are no more than a file is read with', () => {
    let minutes = emptyMinutes('m');
    for (let index = 0; index <= MINUTES_LIMITS.entries; index += 1) {
      minutes = addEntry(minutes, 'questions', question(String(index)));
    }
    expect(minutes.questions).toHaveLength(MINUTES_LIMITS.entries);
  });
});

describe('steps that were shown', () => {
  it('stand there once, however often they came up, also when stories share an id', () => {
    const first = addShown(emptyMinutes('m'), [shown('a', 'Eins'), shown('a', 'Zwei')]);
    const again = addShown(first, [shown('a', 'Eins'), shown('b', 'Drei')]);
    expect(again.shown.map(({ headline }) => headline.de)).toEqual(['Eins', 'Zwei', 'Drei']);
    expect(new Set(again.shown.map(({ id }) => id)).size).toBe(3);
    expect(addShown(again, [shown('b', 'Drei')])).toBe(again);
  });
});

describe('isEmptyMinutes', () => {
  it('overlooks the day, which comes of itself', () => {
    expect(isEmptyMinutes({ ...emptyMinutes('m'), date: '2026-11-22' })).toBe(true);
    expect(isEmptyMinutes({ ...emptyMinutes('m'), place: 'Saal' })).toBe(false);
  });
});
