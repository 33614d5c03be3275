import { uniqueId } from '../story/uniqueId.ts';
import { MINUTES_LIMITS, type Minutes, type ShownStep } from './minutes.ts';

/** Lists whose entries a person writes. */
export type WrittenList = 'notes' | 'questions' | 'nextSteps';
export type Entry<List extends WrittenList | 'shown'> = Minutes[List][number];

const STEMS: Readonly<Record<WrittenList, string>> = {
  notes: 'note',
  questions: 'question',
  nextSteps: 'step',
};

/** Adds an entry at the end under an id of its own; a list that is full stays as it is. */
export function addEntry<List extends WrittenList>(
  minutes: Minutes,
  list: List,
  entry: Omit<Entry<List>, 'id'>,
): Minutes {
  const entries: readonly { readonly id: string }[] = minutes[list];
  if (entries.length >= MINUTES_LIMITS.entries) return minutes;
  const id = uniqueId(STEMS[list], new Set(entries.map((one) => one.id)));
  return { ...minutes, [list]: [...entries, { ...entry, id }] };
}

export function changeEntry<List extends WrittenList>(
  minutes: Minutes,
  list: List,
  id: string,
  change: Partial<Omit<Entry<List>, 'id'>>,
): Minutes {
  const entries: readonly { readonly id: string }[] = minutes[list];
  if (entries.every((one) => one.id !== id)) return minutes;
  const changed = entries.map((one) => (one.id === id ? { ...one, ...change } : one));
  return { ...minutes, [list]: changed };
}

export function removeEntry(minutes: Minutes, list: WrittenList | 'shown', id: string): Minutes {
  const entries: readonly { readonly id: string }[] = minutes[list];
  if (entries.every((one) => one.id !== id)) return minutes;
  return { ...minutes, [list]: entries.filter((one) => one.id !== id) };
}

/** Adds steps that were shown, each view under its headline once, in the order they came up. */
export function addShown(minutes: Minutes, steps: readonly ShownStep[]): Minutes {
  const key = ({ headline, view }: ShownStep) => JSON.stringify([headline.de, headline.en, view]);
  const known = new Set(minutes.shown.map(key));
  const ids = new Set(minutes.shown.map(({ id }) => id));
  const added = steps.flatMap((step) => {
    if (known.has(key(step))) return [];
    const id = uniqueId(step.id, ids);
    known.add(key(step));
    ids.add(id);
    return [{ ...step, id }];
  });
  if (added.length === 0) return minutes;
  return { ...minutes, shown: [...minutes.shown, ...added].slice(0, MINUTES_LIMITS.entries) };
}

/** Whether nothing was entered yet: day and id come of themselves. */
export function isEmptyMinutes(minutes: Minutes): boolean {
  const { title, place, priorityQuestion, counts, shown, notes, questions } = minutes;
  const lists = [counts, shown, notes, questions, minutes.nextSteps, minutes.earlier];
  return title + place + priorityQuestion === '' && lists.every(({ length }) => length === 0);
}
