import type { IntlShape } from 'react-intl';
import type { InterfaceLanguage } from '../intl.ts';
import { formatIcu, type IcuMessage, parseIcu } from './formatIcu.ts';

const LOCALES: Readonly<Record<InterfaceLanguage, string>> = { de: 'de-DE', en: 'en-GB' };

/** What the parts of an embedded figure ask of `IntlShape`; they are compiled against all of it. */
type UsedIntl = {
  readonly locale: string;
  readonly formatters: Pick<IntlShape['formatters'], 'getNumberFormat'>;
  formatMessage(
    descriptor: { readonly id?: string },
    values?: Readonly<Record<string, unknown>>,
  ): string;
  formatDate(date: Date | number | string, options?: Intl.DateTimeFormatOptions): string;
};

/**
 * The words and formats of an embedded figure without the message parser of `createIntl`, which would be
 * a tenth of all its script. A missing message or value throws: it is a fault of the code.
 */
export function createSmallIntl(
  language: InterfaceLanguage,
  messages: Readonly<Record<string, string>>,
): IntlShape {
  const locale = LOCALES[language];
  const parsed = new Map<string, IcuMessage>();
  const numbers = new Map<string, Intl.NumberFormat>();
  const rules = new Intl.PluralRules(locale);
  const numberFormat = (options?: Intl.NumberFormatOptions) => {
    const key = JSON.stringify(options ?? {});
    const known = numbers.get(key) ?? new Intl.NumberFormat(locale, options);
    numbers.set(key, known);
    return known;
  };
  const messageOf = (id: string) => {
    const source = messages[id];
    if (source === undefined) throw new Error(`there is no message "${id}"`);
    const known = parsed.get(id) ?? parseIcu(source);
    parsed.set(id, known);
    return known;
  };
  const words = {
    number: (value: number) => numberFormat().format(value),
    pluralOf: (count: number) => rules.select(count),
  };
  const intl: UsedIntl = {
    locale,
    formatters: { getNumberFormat: (_locale, options) => numberFormat(options) },
    formatMessage: ({ id = '' }, values = {}) => formatIcu(messageOf(id), values, words),
    formatDate: (date, options) => new Intl.DateTimeFormat(locale, options).format(new Date(date)),
  };
  // The rest of the interface is never called by what an embedded figure is made of (see its tests).
  return intl as unknown as IntlShape;
}
