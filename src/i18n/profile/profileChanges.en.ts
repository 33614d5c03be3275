import type { profileChangesDe } from './profileChanges.de.ts';

export const profileChangesEn: Readonly<Record<keyof typeof profileChangesDe, string>> = {
  'profileChanges.since': 'Since',
  'profileChanges.until': 'Until',
  'profileChanges.choose': 'Points in time of the two reports',
  'profileChanges.caption':
    'Largest changes in {area} from {since} to {until}, relative to how differently the areas have changed',
  'profileChanges.indicator': 'Figure',
  'profileChanges.change': 'Change',
  'profileChanges.remark': 'Note',
  'profileChanges.remark.similar': 'not clearly different from chance',
  'profileChanges.warning.break': 'break in the series',
  'profileChanges.warning.low_denominator': 'few cases',
  'profileChanges.warning.provisional': 'provisional',
  'profileChanges.warning.estimated': 'estimated',
  'profileChanges.warning.withheld': 'figure withheld',
  'profileChanges.more': 'Further changes ({count, number})',
  'profileChanges.empty': 'No change can be given for {area} between these points in time.',
  'profileChanges.none': 'There are no two points in time to compare.',
};
