import { createLazyWords, type Words } from '../lazyWords.ts';
import type { StatisticKey } from '../statistics/statisticKey.ts';
import type { CompareMessageKey } from './compare.de.ts';

/** What Vergleichen can say: its own words and those of the statistics. */
export type CompareText = Words<CompareMessageKey | StatisticKey>;

export const compareWords = createLazyWords<CompareMessageKey | StatisticKey>('compare', {
  de: async () => {
    const [{ compareDe }, { statisticsDe }] = await Promise.all([
      import('./compare.de.ts'),
      import('../statistics/statistics.de.ts'),
    ]);
    return { ...statisticsDe, ...compareDe };
  },
  en: async () => {
    const [{ compareEn }, { statisticsEn }] = await Promise.all([
      import('./compare.en.ts'),
      import('../statistics/statistics.en.ts'),
    ]);
    return { ...statisticsEn, ...compareEn };
  },
});

export const useCompareText = compareWords.useWords;
