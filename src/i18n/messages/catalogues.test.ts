import { describe, expect, it } from 'vitest';
import { exportDe } from '../export/export.de.ts';
import { exportEn } from '../export/export.en.ts';
import { createAtlasIntl, type InterfaceLanguage } from '../intl.ts';
import { needDe } from '../need/need.de.ts';
import { needEn } from '../need/need.en.ts';
import { statisticsDe } from '../statistics/statistics.de.ts';
import { statisticsEn } from '../statistics/statistics.en.ts';
import { de as interfaceDe } from './de.ts';
import { en as interfaceEn } from './en.ts';

const de = { ...interfaceDe, ...statisticsDe, ...needDe, ...exportDe };
const en = { ...interfaceEn, ...statisticsEn, ...needEn, ...exportEn };
const keys = Object.keys(de) as (keyof typeof de)[];
const INTL = { de: createAtlasIntl('de', de), en: createAtlasIntl('en', en) };

const parse = (language: InterfaceLanguage, message: string) =>
  INTL[language].formatters.getMessageFormat(message, INTL[language].locale).getAst();

type Node = ReturnType<typeof parse>[number];

/** As the parser numbers them; its enumeration is not part of what react-intl hands out. */
const KIND = { literal: 0, argument: 1, number: 2, select: 5, plural: 6, pound: 7 };

/** Kind by name of every argument, those inside plurals and selects too. */
function argumentsIn(nodes: readonly Node[]): ReadonlyMap<string, number> {
  return new Map(
    nodes.flatMap((node) => {
      if (node.type === KIND.literal || node.type === KIND.pound || !('value' in node)) return [];
      const inner = 'options' in node ? Object.values(node.options) : [];
      const below = inner.flatMap((option) => [...argumentsIn(option.value)]);
      return [...below, [node.value, node.type] as const];
    }),
  );
}

function sampleValues(message: string): Record<string, string | number> {
  const found = [...argumentsIn(parse('de', message))];
  return Object.fromEntries(
    found.map(([name, kind]) => [name, kind === KIND.number || kind === KIND.plural ? 2 : 'x']),
  );
}

describe('the message catalogues', () => {
  it('have the same keys in German and English', () => {
    expect(Object.keys(en).sort()).toEqual([...keys].sort());
  });

  it.each(keys)('%s takes the same values in both languages', (key) => {
    const german = argumentsIn(parse('de', de[key]));
    expect([...argumentsIn(parse('en', en[key]))].sort()).toEqual([...german].sort());
  });

  it.each(keys)('%s can be said in both languages', (key) => {
    const values = sampleValues(de[key]);
    for (const language of ['de', 'en'] as const) {
      const said = INTL[language].formatMessage({ id: key }, values);
      expect(said.trim()).not.toBe('');
      expect(said).not.toMatch(/[{}]/);
    }
  });

  it('never group years: no period or date is a number to the formatter', () => {
    const dated = ['period', 'date', 'since', 'against', 'from', 'to', 'wanted', 'shown', 'year'];
    for (const key of keys) {
      for (const [name, kind] of argumentsIn(parse('de', de[key]))) {
        if (dated.includes(name)) expect([key, name, kind]).toEqual([key, name, KIND.argument]);
      }
    }
  });

  it('name no cause in sentences made from figures', () => {
    const facts = keys.filter((key) => key.startsWith('fact.'));
    expect(facts.length).toBeGreaterThan(5);
    for (const key of facts) {
      expect(de[key]).not.toMatch(
        /\b(weil|wegen|dadurch|deshalb|daher|aufgrund|infolge|durch|führt|bewirkt|verursacht)\b/iu,
      );
      expect(en[key]).not.toMatch(
        /\b(because|due to|owing to|caused?|leads? to|results? in|therefore|thanks to)\b/iu,
      );
    }
  });
});
