import type { profilePageDe } from './profilePage.de.ts';

export const profilePageEn: Readonly<Record<keyof typeof profilePageDe, string>> = {
  'profile.title': 'Profile of {area}',
  'profile.contents': 'Sections',
  'profile.section.keyFigures': 'At a glance',
  'profile.section.standout': 'What stands out',
  'profile.section.spine': 'Position by field of action',
  'profile.section.pyramid': 'Age and sex',
  'profile.section.panels': 'Composition',
  'profile.section.offers': 'Offers',
  'profile.section.changes': 'What has changed',
  'profile.section.sources': 'Sources and notes',
};
