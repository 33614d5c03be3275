import type { PrimitiveType } from 'react-intl';
import { createAtlasIntl, type InterfaceLanguage } from '../intl.ts';
import type { StatisticKey, StatisticMessages } from '../statistics/statisticKey.ts';
import type { NeedMessageKey, NeedMessages } from './need.de.ts';

/** What Bedarf & Angebot can say: its own words and those of the statistics. */
export type NeedCatalogue = NeedMessages & StatisticMessages;

/**
 * The words of Bedarf & Angebot: `text('needQuestion.choose')`; keys are checked by the compiler. Also a
 * `StatisticText`, for the sentences of `src/i18n/statistics`.
 */
export type NeedText = (
  key: NeedMessageKey | StatisticKey,
  values?: Readonly<Record<string, PrimitiveType>>,
) => string;

/** Fetches the words in one language, a chunk that the first view does not need. Rejects without it. */
export async function loadNeedCatalogue(language: InterfaceLanguage): Promise<NeedCatalogue> {
  if (language === 'de') {
    const [{ needDe }, { statisticsDe }] = await Promise.all([
      import('./need.de.ts'),
      import('../statistics/statistics.de.ts'),
    ]);
    return { ...statisticsDe, ...needDe };
  }
  const [{ needEn }, { statisticsEn }] = await Promise.all([
    import('./need.en.ts'),
    import('../statistics/statistics.en.ts'),
  ]);
  return { ...statisticsEn, ...needEn };
}

/** A missing value throws. */
export function createNeedText(language: InterfaceLanguage, catalogue: NeedCatalogue): NeedText {
  const intl = createAtlasIntl(language, catalogue);
  return (key, values) => intl.formatMessage({ id: key }, values);
}
