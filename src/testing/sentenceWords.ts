import type { Cell } from '../domain/model/cell.ts';
import type { AreaId } from '../domain/model/ids.ts';
import type { NumberCell } from '../domain/profile/standoutFact.ts';
import { createFormat } from '../i18n/format/createFormat.ts';
import { createAtlasIntl, type InterfaceLanguage } from '../i18n/intl.ts';
import { createWords } from '../i18n/lazyWords.ts';
import { de } from '../i18n/messages/de.ts';
import { en } from '../i18n/messages/en.ts';
import { profileSentencesDe } from '../i18n/profile/profileSentences.de.ts';
import { profileSentencesEn } from '../i18n/profile/profileSentences.en.ts';
import type { SentenceWords } from '../i18n/profile/sentenceWords.ts';
import { similarSentencesDe } from '../i18n/profile/similarSentences.de.ts';
import { similarSentencesEn } from '../i18n/profile/similarSentences.en.ts';
import type { SimilarWords } from '../i18n/profile/wordSimilar.ts';
import { tinyAreas, tinyAtlas } from './tinyPackage.ts';

export const LANGUAGES = ['de', 'en'] as const;

function wordsIn(language: InterfaceLanguage): SentenceWords & SimilarWords {
  const sentences =
    language === 'de'
      ? { ...profileSentencesDe, ...similarSentencesDe }
      : { ...profileSentencesEn, ...similarSentencesEn };
  const intl = createAtlasIntl(language, language === 'de' ? de : en);
  return {
    text: createWords(language, sentences),
    format: createFormat({ intl, units: tinyAtlas.catalogue.units, maskedBelow: 3 }),
    indicator: (id) => tinyAtlas.catalogue.indicators.find((one) => one.id === id)!,
    areaName: (id: AreaId) => tinyAreas.find((area) => area.id === id)!.name,
  };
}

/** Words for the sentences of a Steckbrief of Quellstadt. */
export const words = { de: wordsIn('de'), en: wordsIn('en') };
/** With ordinary spaces. */
export const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ');
export const number = (value: number, ...flags: Cell['flags']): NumberCell => ({
  kind: 'number',
  value,
  flags,
});
