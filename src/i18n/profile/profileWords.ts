import { createLazyWords, type Words } from '../lazyWords.ts';
import type { StatisticKey } from '../statistics/statisticKey.ts';
import type { ProfileMessageKey } from './profile.de.ts';

/** What Steckbriefe can say: its own words and those of the statistics. */
export type ProfileText = Words<ProfileMessageKey | StatisticKey>;

export const profileWords = createLazyWords<ProfileMessageKey | StatisticKey>('profile', {
  de: async () => {
    const [{ profileDe }, { statisticsDe }] = await Promise.all([
      import('./profile.de.ts'),
      import('../statistics/statistics.de.ts'),
    ]);
    return { ...statisticsDe, ...profileDe };
  },
  en: async () => {
    const [{ profileEn }, { statisticsEn }] = await Promise.all([
      import('./profile.en.ts'),
      import('../statistics/statistics.en.ts'),
    ]);
    return { ...statisticsEn, ...profileEn };
  },
});

export const useProfileText = profileWords.useWords;
