import type { PrimitiveType } from 'react-intl';
import { createAtlasIntl, type InterfaceLanguage } from '../intl.ts';
import type { StatisticKey } from './statisticKey.ts';

/** The words of the statistics: `text('reliability.limited')`; keys are checked by the compiler. */
export type StatisticText = (
  key: StatisticKey,
  values?: Readonly<Record<string, PrimitiveType>>,
) => string;

/**
 * Fetches the words in one language, a chunk of their own that the first view does not need. Rejects
 * where it cannot be fetched. A missing value throws.
 */
export async function loadStatisticText(language: InterfaceLanguage): Promise<StatisticText> {
  const intl = createAtlasIntl(language, await messagesIn(language));
  return (key, values) => intl.formatMessage({ id: key }, values);
}

async function messagesIn(language: InterfaceLanguage) {
  if (language === 'de') return (await import('./statistics.de.ts')).statisticsDe;
  return (await import('./statistics.en.ts')).statisticsEn;
}
