import type { profileSourcesDe } from './profileSources.de.ts';

export const profileSourcesEn: Readonly<Record<keyof typeof profileSourcesDe, string>> = {
  'profileSources.sources': 'Sources',
  'profileSources.licence': 'Licence: {licence}',
  'profileSources.asOf':
    'Figures up to {period}, for each figure the latest available; other years are named beside it.',
  'profileSources.states': 'What the words in place of a number mean',
  'profileSources.generated':
    'Sentences and selection follow fixed, documented rules; they name figures and differences, not reasons.',
};
