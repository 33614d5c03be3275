import type { ReactElement } from 'react';
import { compareDe } from '../i18n/compare/compare.de.ts';
import { compareEn } from '../i18n/compare/compare.en.ts';
import { type CompareText, compareWords } from '../i18n/compare/compareWords.ts';
import type { InterfaceLanguage } from '../i18n/intl.ts';
import { createWords } from '../i18n/lazyWords.ts';
import { statisticsDe } from '../i18n/statistics/statistics.de.ts';
import { statisticsEn } from '../i18n/statistics/statistics.en.ts';
import type { Atlas } from '../state/atlas.ts';
import { renderInAtlas } from './renderInAtlas.tsx';

/** `renderInAtlas` with the words of Vergleichen. */
export function renderInCompare(
  atlas: Atlas,
  element: ReactElement,
  language: InterfaceLanguage = 'de',
): string {
  const { Provider } = compareWords;
  return renderInAtlas(
    atlas,
    <Provider value={compareTextIn(language)}>{element}</Provider>,
    language,
  );
}

export function compareTextIn(language: InterfaceLanguage): CompareText {
  return createWords(
    language,
    language === 'de' ? { ...statisticsDe, ...compareDe } : { ...statisticsEn, ...compareEn },
  );
}
