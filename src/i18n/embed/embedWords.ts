import type { PrimitiveType } from 'react-intl';
import type { InterfaceLanguage } from '../intl.ts';
import { useIntl } from '../useIntl.ts';
import { type EmbedKey, embedCatalogueDe } from './embedCatalogue.de.ts';

export type EmbedText = (key: EmbedKey, values?: Readonly<Record<string, PrimitiveType>>) => string;

/** German comes with the page, another language when it is asked for; rejects where it cannot be had. */
export async function loadEmbedCatalogue(
  language: InterfaceLanguage,
): Promise<Readonly<Record<string, string>>> {
  if (language === 'de') return embedCatalogueDe;
  const { embedCatalogueEn } = await import('./embedCatalogue.en.ts');
  return embedCatalogueEn;
}

/** Words that only an embedded figure has; the others come through `useText`. */
export function useEmbedText(): EmbedText {
  const intl = useIntl();
  return (key, values) => intl.formatMessage({ id: key }, values);
}
