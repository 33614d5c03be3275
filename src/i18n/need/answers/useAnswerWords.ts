import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useFormat } from '../../useFormat.ts';
import { useNeedText } from '../useNeedText.ts';
import type { AnswerWords } from './answerWords.ts';

/** The words of answers in the language of the interface; stable while that does not change. */
export function useAnswerWords(maskedBelow: number): AnswerWords {
  const text = useNeedText();
  const format = useFormat();
  const intl = useIntl();
  return useMemo(
    () => ({
      text,
      format,
      maskedBelow,
      list: (items) => intl.formatList(items, { type: 'conjunction' }),
    }),
    [text, format, intl, maskedBelow],
  );
}
