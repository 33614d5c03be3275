import type { ProfileMessages } from './profile.de.ts';
import { profilePageEn } from './profilePage.en.ts';

export const profileEn: ProfileMessages = { ...profilePageEn };
