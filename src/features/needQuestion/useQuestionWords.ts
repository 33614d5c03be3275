import { useIntl } from 'react-intl';
import type { Format } from '../../i18n/format/createFormat.ts';
import type { NeedText } from '../../i18n/need/needCatalogue.ts';
import { useNeedText } from '../../i18n/need/useNeedText.ts';
import { useFormat } from '../../i18n/useFormat.ts';

/** What the words about a question are made with. */
export interface QuestionWords {
  readonly text: NeedText;
  readonly format: Format;
  /** "A, B und C". */
  list(items: readonly string[]): string;
}

export function useQuestionWords(): QuestionWords {
  const text = useNeedText();
  const format = useFormat();
  const intl = useIntl();
  return { text, format, list: (items) => intl.formatList(items) };
}
