import { createLazyWords, type Words } from '../lazyWords.ts';
import type { OfflineMessageKey } from './offline.de.ts';

/** What is said about keeping the atlas for a place without a network. */
export type OfflineText = Words<OfflineMessageKey>;

export const offlineWords = createLazyWords<OfflineMessageKey>('offline', {
  de: async () => (await import('./offline.de.ts')).offlineDe,
  en: async () => (await import('./offline.en.ts')).offlineEn,
});

export const useOfflineText = offlineWords.useWords;
