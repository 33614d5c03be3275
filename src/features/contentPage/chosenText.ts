import type {
  ContentPage,
  ContentSlot,
  ContentTexts,
  PackageContent,
} from '../../domain/content/content.ts';
import type { Language, OperatorPage } from '../../state/viewState.ts';

const SLOTS: Readonly<Record<OperatorPage, ContentSlot>> = {
  easy: 'easy-language',
  accessibility: 'accessibility',
  imprint: 'imprint',
  privacy: 'privacy',
};

export interface ChosenText {
  readonly text: ContentPage;
  readonly language: Language;
}

/** The operator's text in the language of the page, else in the one there is; null where there is none. */
export function chosenText(
  content: PackageContent,
  page: OperatorPage,
  language: Language,
): ChosenText | null {
  const texts: ContentTexts = content[SLOTS[page]];
  const other = language === 'de' ? 'en' : 'de';
  if (texts[language] !== null) return { text: texts[language], language };
  return texts[other] === null ? null : { text: texts[other], language: other };
}
