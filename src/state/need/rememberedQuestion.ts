import type { NeedQuestion } from '../../domain/need/needQuestion.ts';
import { memoiseLatest } from '../selectors/memoiseLatest.ts';

/** A part of the question, the same object while it says the same. */
export function rememberedQuestion(
  partOf: (question: NeedQuestion) => NeedQuestion,
): (question: NeedQuestion) => NeedQuestion {
  const parsed = memoiseLatest((json: string) => JSON.parse(json) as NeedQuestion);
  return (question) => parsed(JSON.stringify(partOf(question)));
}
