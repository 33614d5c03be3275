import type { profileStandoutDe } from './profileStandout.de.ts';

export const profileStandoutEn: Readonly<Record<keyof typeof profileStandoutDe, string>> = {
  'profileStandout.link': 'See the figure: {indicator}, {period}',
  'profileStandout.empty': 'Nothing that stands out can be said from the figures available.',
};
