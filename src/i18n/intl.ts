import { createIntl, createIntlCache, type IntlShape } from 'react-intl';
import { type Catalog, de } from './messages/de.ts';

export type InterfaceLanguage = 'de' | 'en';

/** Number and date conventions go with the language of the interface. */
const LOCALES: Readonly<Record<InterfaceLanguage, string>> = { de: 'de-DE', en: 'en-GB' };

/** German is part of the page; every other language is fetched when it is asked for. */
export async function loadCatalog(language: InterfaceLanguage): Promise<Catalog> {
  if (language === 'de') return de;
  const { en } = await import('./messages/en.ts');
  return en;
}

/** `messages`: a whole catalogue, of the interface or of a part that is fetched by itself. */
export function createAtlasIntl(
  language: InterfaceLanguage,
  messages: Readonly<Record<string, string>>,
): IntlShape {
  return createIntl(
    { locale: LOCALES[language], defaultLocale: LOCALES.de, messages, onError: throwIntlError },
    createIntlCache(),
  );
}

/** A missing message or value is a fault of the code and must not reach a person as a raw key. */
function throwIntlError(error: Error): never {
  throw error;
}
