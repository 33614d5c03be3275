import type { QuestionWords } from '../features/needQuestion/useQuestionWords.ts';
import { createFormat } from '../i18n/format/createFormat.ts';
import { createAtlasIntl, type InterfaceLanguage } from '../i18n/intl.ts';
import { de } from '../i18n/messages/de.ts';
import { en } from '../i18n/messages/en.ts';
import { needTextIn } from './renderInNeed.tsx';
import { tinyAtlas } from './tinyPackage.ts';

/** The words of the tiny invented city, for tests of sentences. */
export function wordsOf(language: InterfaceLanguage): QuestionWords {
  const intl = createAtlasIntl(language, language === 'de' ? de : en);
  const { catalogue, maskedBelow } = tinyAtlas;
  return {
    text: needTextIn(language),
    format: createFormat({ intl, units: catalogue.units, maskedBelow }),
    list: (items) => intl.formatList(items),
  };
}
