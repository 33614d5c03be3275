import type { ReactElement } from 'react';
import type { InterfaceLanguage } from '../i18n/intl.ts';
import { needDe } from '../i18n/need/need.de.ts';
import { needEn } from '../i18n/need/need.en.ts';
import { createNeedText, type NeedText } from '../i18n/need/needCatalogue.ts';
import { NeedTextProvider } from '../i18n/need/useNeedText.ts';
import { statisticsDe } from '../i18n/statistics/statistics.de.ts';
import { statisticsEn } from '../i18n/statistics/statistics.en.ts';
import type { Atlas } from '../state/atlas.ts';
import { renderInAtlas } from './renderInAtlas.tsx';

/** `renderInAtlas` with the words of Bedarf & Angebot. */
export function renderInNeed(
  atlas: Atlas,
  element: ReactElement,
  language: InterfaceLanguage = 'de',
): string {
  const provided = <NeedTextProvider value={needTextIn(language)}>{element}</NeedTextProvider>;
  return renderInAtlas(atlas, provided, language);
}

export function needTextIn(language: InterfaceLanguage): NeedText {
  return createNeedText(
    language,
    language === 'de' ? { ...statisticsDe, ...needDe } : { ...statisticsEn, ...needEn },
  );
}
