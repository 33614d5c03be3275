import { createLazyWords, type Words } from '../lazyWords.ts';
import type { PagesMessageKey } from './pages.de.ts';

/** What the operator's pages say where the operator has said nothing. */
export type PagesText = Words<PagesMessageKey>;

export const pagesWords = createLazyWords<PagesMessageKey>('pages', {
  de: async () => (await import('./pages.de.ts')).pagesDe,
  en: async () => (await import('./pages.en.ts')).pagesEn,
});

export const usePagesText = pagesWords.useWords;
