import type { Minutes } from './minutes.ts';

/** What looks like a way to reach a person. Names cannot be told from other words. */
export type PersonalData = 'email' | 'phone';

export function findPersonalData(text: string): readonly PersonalData[] {
  const found: PersonalData[] = [];
  if (/[^\s@]+@[^\s@]+\.[^\s@.]{2,}/.test(text)) found.push('email');
  // A number with a prefix, or grouped as only telephone numbers are: figures and years are not.
  if (/(?:\+\d{2}|\b00?[1-9]\d{1,4}[ /-])[\d /-]{5,}\d/.test(text)) found.push('phone');
  return found;
}

/** The texts of minutes that should be looked at before they are given to others. */
export function personalTexts(minutes: Minutes): readonly string[] {
  const { title, place, priorityQuestion, notes, questions, nextSteps } = minutes;
  const texts = [
    ...[title, place, priorityQuestion],
    ...notes.map(({ text }) => text),
    ...questions.flatMap(({ text, answer }) => [text, answer]),
    ...nextSteps.map(({ text }) => text),
  ];
  return texts.filter((text) => findPersonalData(text).length > 0);
}
