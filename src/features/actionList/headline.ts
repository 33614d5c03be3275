import type { AnswerWords } from '../../i18n/need/answers/answerWords.ts';

const NAMED = 3;

export interface HeadlineFacts {
  /** Names of the under-supplied areas, the greatest need first. */
  readonly underSupplied: readonly string[];
  readonly unclear: number;
  readonly notAssessed: number;
  /** Areas with a verdict. */
  readonly assessed: number;
}

/** What the list says, in one to three sentences; never why it is so. */
export function headline({ text, list }: AnswerWords, facts: HeadlineFacts): string {
  const { underSupplied, unclear, notAssessed, assessed } = facts;
  const sentences: string[] = [];
  if (underSupplied.length > 0) {
    const others = underSupplied.length - NAMED;
    const rest = others > 0 ? [text('actionList.headline.others', { count: others })] : [];
    sentences.push(
      text('actionList.headline', {
        count: underSupplied.length,
        of: assessed,
        names: list([...underSupplied.slice(0, NAMED), ...rest]),
      }),
    );
  } else if (assessed > 0) sentences.push(text('actionList.headline.none', { of: assessed }));
  if (unclear > 0) sentences.push(text('actionList.headline.unclear', { count: unclear }));
  if (notAssessed > 0) {
    sentences.push(text('actionList.headline.notAssessed', { count: notAssessed }));
  }
  return sentences.join(' ');
}
