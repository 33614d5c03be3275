import type { LocalText } from '../../domain/model/area.ts';
import { createFormat } from '../../i18n/format/createFormat.ts';
import { createAtlasIntl, type InterfaceLanguage, loadCatalog } from '../../i18n/intl.ts';
import { createWords } from '../../i18n/lazyWords.ts';
import type { Atlas } from '../../state/atlas.ts';
import { openStep } from '../../state/present/openStep.ts';
import { type ViewWording, type WordedView, wordView } from './wordView.ts';

export interface SuggestedWords {
  readonly headline: LocalText;
  readonly alternative: LocalText;
}

const NOTHING: SuggestedWords = {
  headline: { de: '', en: '' },
  alternative: { de: '', en: '' },
};

/**
 * What a step with this view may say, in both languages; nothing where the view cannot be opened.
 *
 * @param fragment the view as in a link, without `#`
 */
export async function suggestWords(page: Atlas, fragment: string): Promise<SuggestedWords> {
  const [opened, german, english] = await Promise.all([
    openStep(page, fragment),
    wordingIn(page, 'de'),
    wordingIn(page, 'en'),
  ]);
  if (!opened.ok) return NOTHING;
  const de = wordView(opened.value, german);
  const en = wordView(opened.value, english);
  const both = (part: keyof WordedView): LocalText => ({ de: de[part], en: en[part] });
  return { headline: both('headline'), alternative: both('alternative') };
}

async function wordingIn(page: Atlas, language: InterfaceLanguage): Promise<ViewWording> {
  const [catalog, words] = await Promise.all([
    loadCatalog(language),
    language === 'de'
      ? import('../../i18n/present/storyWords.de.ts').then((part) => part.storyWordsDe)
      : import('../../i18n/present/storyWords.en.ts').then((part) => part.storyWordsEn),
  ]);
  const intl = createAtlasIntl(language, catalog);
  const { catalogue, maskedBelow } = page.source.package;
  const format = createFormat({ intl, units: catalogue.units, maskedBelow });
  return { intl, format, text: createWords(language, words) };
}
