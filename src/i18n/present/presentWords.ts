import { createLazyWords, type Words } from '../lazyWords.ts';
import type { PresentMessageKey } from './present.de.ts';

/** What Präsentieren can say. */
export type PresentText = Words<PresentMessageKey>;

export const presentWords = createLazyWords<PresentMessageKey>('present', {
  de: async () => (await import('./present.de.ts')).presentDe,
  en: async () => (await import('./present.en.ts')).presentEn,
});

export const usePresentText = presentWords.useWords;
