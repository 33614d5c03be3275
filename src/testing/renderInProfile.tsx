import type { ReactElement } from 'react';
import type { InterfaceLanguage } from '../i18n/intl.ts';
import { createWords } from '../i18n/lazyWords.ts';
import { profileDe } from '../i18n/profile/profile.de.ts';
import { profileEn } from '../i18n/profile/profile.en.ts';
import { type ProfileText, profileWords } from '../i18n/profile/profileWords.ts';
import { statisticsDe } from '../i18n/statistics/statistics.de.ts';
import { statisticsEn } from '../i18n/statistics/statistics.en.ts';
import type { Atlas } from '../state/atlas.ts';
import { renderInAtlas } from './renderInAtlas.tsx';

/** `renderInAtlas` with the words of Steckbriefe. */
export function renderInProfile(
  atlas: Atlas,
  element: ReactElement,
  language: InterfaceLanguage = 'de',
): string {
  const { Provider } = profileWords;
  return renderInAtlas(
    atlas,
    <Provider value={profileTextIn(language)}>{element}</Provider>,
    language,
  );
}

export function profileTextIn(language: InterfaceLanguage): ProfileText {
  return createWords(
    language,
    language === 'de' ? { ...statisticsDe, ...profileDe } : { ...statisticsEn, ...profileEn },
  );
}
