import { comparePageDe } from './comparePage.de.ts';

/** The words of Vergleichen, fetched with that view; one file for each of its features. */
export const compareDe = { ...comparePageDe } as const;

export type CompareMessageKey = keyof typeof compareDe;
export type CompareMessages = Readonly<Record<CompareMessageKey, string>>;
