import type { profilePageDe } from './profilePage.de.ts';

export const profilePageEn: Readonly<Record<keyof typeof profilePageDe, string>> = {
  'profile.title': 'Profile of {area}',
};
