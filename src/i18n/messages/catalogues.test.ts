import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createAtlasIntl, type InterfaceLanguage } from '../intl.ts';

type Catalogue = Readonly<Record<string, string>>;

const FILES = {
  de: import.meta.glob<object>('../**/*.de.ts', { eager: true }),
  en: import.meta.glob<object>('../**/*.en.ts', { eager: true }),
} as const;

/** All messages of a file; null where it holds something else, as the method notes do. */
function messagesOf(language: InterfaceLanguage, file: string): Catalogue | null {
  const exported = Object.values(FILES[language][`${file}.${language}.ts`] ?? {});
  const all = Object.assign({}, ...exported) as Record<string, unknown>;
  return Object.values(all).every((one) => typeof one === 'string') ? (all as Catalogue) : null;
}

const files = Object.keys(FILES.de)
  .map((path) => path.replace(/\.de\.ts$/, ''))
  .filter((file) => messagesOf('de', file) !== null);
const catalogue = (language: InterfaceLanguage): Catalogue =>
  Object.assign({}, ...files.map((file) => messagesOf(language, file)));
const MESSAGES = { de: catalogue('de'), en: catalogue('en') } as const;
const keys = Object.keys(MESSAGES.de);
const keysOf = (file: string) => Object.keys(messagesOf('de', file)!);
const INTL = {
  de: createAtlasIntl('de', MESSAGES.de),
  en: createAtlasIntl('en', MESSAGES.en),
} as const;

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

const argumentsOf = (language: InterfaceLanguage, key: string) =>
  [...argumentsIn(parse(language, MESSAGES[language][key]!))].sort();

/** One language may count where the other only prints the number: "2nd of 40", „Rang 2 von 40“. */
const valuesOf = (language: InterfaceLanguage, key: string) =>
  argumentsOf(language, key).map(([name, kind]) => [
    name,
    kind === KIND.plural ? KIND.number : kind,
  ]);

function sampleValues(key: string): Record<string, string | number> {
  return Object.fromEntries(
    argumentsOf('de', key).map(([name, kind]) => [
      name,
      kind === KIND.number || kind === KIND.plural ? 2 : 'x',
    ]),
  );
}

describe('the message catalogues', () => {
  it('are those of every view', () => {
    const views = new Set(files.map((file) => file.split('/').at(-2)));
    for (const view of ['.', 'compare', 'profile', 'need', 'export', 'present']) {
      expect(views).toContain(view);
    }
  });

  it.each(files)('%s has the same keys in German and English', (file) => {
    expect(Object.keys(messagesOf('en', file) ?? {}).sort()).toEqual(keysOf(file).sort());
  });

  it.each(files)('%s takes the same values in both languages', (file) => {
    for (const key of keysOf(file)) {
      expect([key, valuesOf('en', key)]).toEqual([key, valuesOf('de', key)]);
    }
  });

  it.each(files)('%s can be said in both languages', (file) => {
    for (const key of keysOf(file)) {
      for (const language of ['de', 'en'] as const) {
        const said = INTL[language].formatMessage({ id: key }, sampleValues(key));
        expect(said.trim(), key).not.toBe('');
        expect(said, key).not.toMatch(/[{}]/);
      }
    }
  });

  it('never group years: no period or date is a number to the formatter', () => {
    const dated = ['period', 'date', 'since', 'against', 'from', 'to', 'wanted', 'shown', 'year'];
    for (const key of keys) {
      for (const [name, kind] of argumentsOf('de', key)) {
        if (dated.includes(name)) expect([key, name, kind]).toEqual([key, name, KIND.argument]);
      }
    }
  });

  it('name no cause in sentences made from figures', () => {
    const facts = keys.filter((key) => /^(?:fact|profileFact|similar)\./.test(key));
    expect(facts.length).toBeGreaterThan(5);
    for (const key of facts) {
      expect(MESSAGES.de[key]).not.toMatch(
        /\b(weil|wegen|dadurch|deshalb|daher|aufgrund|infolge|durch|führt|bewirkt|verursacht)\b/iu,
      );
      expect(MESSAGES.en[key]).not.toMatch(
        /\b(because|due to|owing to|caused?|leads? to|results? in|therefore|thanks to)\b/iu,
      );
    }
  });
});

/** A message whose key stands nowhere can never be said. */
describe('every message', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const isCode = (path: string) =>
    /\.tsx?$/.test(path) && !/\.test\.tsx?$|^i18n.+\.(?:de|en)\.ts$/.test(path);
  const code = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(isCode)
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .join('\n');
  const quoted = new Set(code.match(/(?<=['"`])[A-Za-z][\w.]*(?=['"`])/g));
  /** Keys put together of fixed and changing parts, such as `state.${kind}`. */
  const patterns = [...new Set(code.match(/`(?:[\w.]|\$\{[^{}`]*\})+`/g))]
    .filter((template) => /^`[A-Za-z]\w*\./.test(template) && template.includes('${'))
    .map((template) => template.slice(1, -1).split(/\$\{[^}]*\}/))
    .map(
      (parts) =>
        new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('[\\w.-]+')}$`),
    );

  it.each(files)('of %s is said somewhere', (file) => {
    const unused = keysOf(file).filter(
      (key) => !quoted.has(key) && !patterns.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });
});
