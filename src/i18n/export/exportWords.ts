import type { InterfaceLanguage } from '../intl.ts';
import { createWords, type Words } from '../lazyWords.ts';
import type { ExportMessageKey } from './export.de.ts';

/** What the menu of a figure and the files made by it can say. */
export type ExportText = Words<ExportMessageKey>;

const catalogues = {
  de: async () => (await import('./export.de.ts')).exportDe,
  en: async () => (await import('./export.en.ts')).exportEn,
} as const;

/** Fetched when something is first exported; rejects where they cannot be had. */
export async function loadExportText(language: InterfaceLanguage): Promise<ExportText> {
  return createWords<ExportMessageKey>(language, await catalogues[language]());
}
