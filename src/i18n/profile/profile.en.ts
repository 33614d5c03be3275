import type { ProfileMessages } from './profile.de.ts';
import { profilePageEn } from './profilePage.en.ts';
import { profileSentencesEn } from './profileSentences.en.ts';
import { similarSentencesEn } from './similarSentences.en.ts';

export const profileEn: ProfileMessages = {
  ...profilePageEn,
  ...profileSentencesEn,
  ...similarSentencesEn,
};
