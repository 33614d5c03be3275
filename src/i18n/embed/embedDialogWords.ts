import { createLazyWords, type Words } from '../lazyWords.ts';
import type { EmbedDialogKey } from './embedDialog.de.ts';

/** What the dialog for embedding can say. */
export type EmbedDialogText = Words<EmbedDialogKey>;

export const embedDialogWords = createLazyWords<EmbedDialogKey>('embedDialog', {
  de: async () => (await import('./embedDialog.de.ts')).embedDialogDe,
  en: async () => (await import('./embedDialog.en.ts')).embedDialogEn,
});

export const useEmbedDialogText = embedDialogWords.useWords;
