import type { ReactElement } from 'react';
import type { InterfaceLanguage } from '../i18n/intl.ts';
import { createWords } from '../i18n/lazyWords.ts';
import { presentDe } from '../i18n/present/present.de.ts';
import { presentEn } from '../i18n/present/present.en.ts';
import { type PresentText, presentWords } from '../i18n/present/presentWords.ts';
import type { Atlas } from '../state/atlas.ts';
import { renderInAtlas } from './renderInAtlas.tsx';

/** `renderInAtlas` with the words of Präsentieren. */
export function renderInPresent(
  atlas: Atlas,
  element: ReactElement,
  language: InterfaceLanguage = 'de',
): string {
  const { Provider } = presentWords;
  return renderInAtlas(
    atlas,
    <Provider value={presentTextIn(language)}>{element}</Provider>,
    language,
  );
}

export function presentTextIn(language: InterfaceLanguage): PresentText {
  return createWords(language, language === 'de' ? presentDe : presentEn);
}
