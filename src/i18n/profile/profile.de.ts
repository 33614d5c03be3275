import { profilePageDe } from './profilePage.de.ts';
import { profileSentencesDe } from './profileSentences.de.ts';
import { similarSentencesDe } from './similarSentences.de.ts';

/** The words of Steckbriefe, fetched with that view; one file for each of its parts. */
export const profileDe = {
  ...profilePageDe,
  ...profileSentencesDe,
  ...similarSentencesDe,
} as const;

export type ProfileMessageKey = keyof typeof profileDe;
export type ProfileMessages = Readonly<Record<ProfileMessageKey, string>>;
