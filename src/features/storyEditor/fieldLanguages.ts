import type { LocalText } from '../../domain/model/area.ts';

export type FieldLanguage = keyof LocalText;

/** Which languages the fields show. */
export const LANGUAGE_CHOICES = ['de', 'en', 'both'] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

export function languagesOf(choice: LanguageChoice): readonly FieldLanguage[] {
  return choice === 'both' ? ['de', 'en'] : [choice];
}
