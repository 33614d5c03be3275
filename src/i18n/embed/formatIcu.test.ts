import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAtlasIntl } from '../intl.ts';
import { de } from '../messages/de.ts';
import { en } from '../messages/en.ts';
import { embedCatalogueDe } from './embedCatalogue.de.ts';
import { embedCatalogueEn } from './embedCatalogue.en.ts';
import { parseIcu } from './formatIcu.ts';
import { createSmallIntl } from './smallIntl.ts';

/** All of the atlas's words too, so that a part may move into the embed without surprises. */
const CATALOGUES = [
  ['de', { ...de, ...embedCatalogueDe }],
  ['en', { ...en, ...embedCatalogueEn }],
] as const;

const namesIn = (message: string) =>
  [...message.matchAll(/\{(\w+)(?:,\s*(\w+))?/g)].map(
    ([, name = '', type]) => [name, type] as const,
  );

describe.each(CATALOGUES)('createSmallIntl(%s)', (language, messages) => {
  const small = createSmallIntl(language, messages);
  const full = createAtlasIntl(language, messages);

  it('words every message exactly as the full library does', () => {
    const anyCount = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 4, max: 12_345 }));
    fc.assert(
      fc.property(anyCount, fc.constantFrom('true', 'x', 'Winzerla & Süd'), (count, text) => {
        for (const [id, message] of Object.entries(messages)) {
          const values = Object.fromEntries(
            namesIn(message).map(([name, type]) => [
              name,
              type === 'plural' || type === 'number' ? count : text,
            ]),
          );
          expect(small.formatMessage({ id }, values), id).toBe(full.formatMessage({ id }, values));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('formats dates and numbers as the full library does', () => {
    const day = new Date(Date.UTC(2017, 11, 31));
    const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
    expect(small.formatDate(day, options)).toBe(full.formatDate(day, options));
    const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
    const printed = (intl: typeof small) =>
      intl.formatters.getNumberFormat(intl.locale, digits).format(12_345.678);
    expect(printed(small)).toBe(printed(full));
  });

  it('refuses a message that is not there and a value that is not given', () => {
    expect(() => small.formatMessage({ id: 'no.such' })).toThrow('no.such');
    expect(() => small.formatMessage({ id: 'source.line' })).toThrow('names');
  });
});

describe('parseIcu(message)', () => {
  it('refuses what it does not know instead of showing it raw', () => {
    expect(() => parseIcu('{day, date, long}')).toThrow('date');
    expect(() => parseIcu('{open')).toThrow();
    expect(() => parseIcu('closed}')).toThrow();
  });
});
