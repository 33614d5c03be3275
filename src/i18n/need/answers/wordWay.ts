import type { NeedQuestion } from '../../../domain/need/needQuestion.ts';
import type { AnswerWords } from './answerWords.ts';

export type WayUnit = 'metres' | 'minutes';

/** In what the ways of a question are measured. */
export function wayUnit({ travel }: Pick<NeedQuestion, 'travel'>): WayUnit {
  return travel.kind === 'table' ? travel.unit : 'metres';
}

/** A measured way, no more exact than it is known: "650 m", "1,2 km", "12 Minuten". */
export function wordWay({ text, format }: AnswerWords, way: number, unit: WayUnit): string {
  if (unit === 'minutes') return text('needAnswer.minutes', { minutes: Math.round(way) });
  const tens = Math.round(way / 10) * 10;
  return tens < 1000
    ? text('needAnswer.metres', { number: format.number(tens, 0) })
    : text('needAnswer.kilometres', { number: format.number(way / 1000, 1) });
}

/** A reach as it was set, without rounding: "850 m", "1 km", "1,25 km". */
export function wordReach(
  { text, format }: AnswerWords,
  question: Pick<NeedQuestion, 'reach' | 'travel'>,
): string {
  const { reach } = question;
  if (wayUnit(question) === 'minutes') return text('needAnswer.minutes', { minutes: reach });
  if (reach < 1000) return text('needAnswer.metres', { number: format.number(reach, 0) });
  const decimals = reach % 1000 === 0 ? 0 : reach % 100 === 0 ? 1 : reach % 10 === 0 ? 2 : 3;
  return text('needAnswer.kilometres', { number: format.number(reach / 1000, decimals) });
}
