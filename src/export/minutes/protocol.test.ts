import { strFromU8, unzipSync } from 'fflate';
import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { emptyMinutes, type Minutes } from '../../domain/minutes/minutes.ts';
import type { AreaId, IndicatorId } from '../../domain/model/ids.ts';
import { protocolDe } from '../../i18n/present/protocol.de.ts';
import { protocolEn } from '../../i18n/present/protocol.en.ts';
import { protocolDocx } from './protocolDocx.ts';
import { protocolHtml } from './protocolHtml.ts';
import { protocolOf } from './protocolOf.ts';
import type { ProtocolWords } from './protocolWords.ts';

const catalogues = { de: protocolDe, en: protocolEn };

function wordsIn(language: 'de' | 'en'): ProtocolWords {
  const intl = createIntl({ locale: language, messages: catalogues[language] });
  return {
    language,
    text: (key, values = {}) => intl.formatMessage({ id: key }, { ...values }),
    count: (value) => intl.formatNumber(value),
    share: (value) => intl.formatNumber(value, { style: 'percent' }),
    day: (day) => day.split('-').reverse().join('.'),
    field: (id) => `Feld ${id}`,
    area: (id) => `Bezirk ${id}`,
    indicator: (id) => `Indikator ${id}`,
    address: (view) => `https://atlas.example/#${view}`,
  };
}

const area = (id: string) => id as AreaId;
const minutes: Minutes = {
  ...emptyMinutes('m1'),
  title: 'Stadtteilkonferenz <Lobeda> & "Winzerla"',
  place: 'Begegnungszentrum',
  date: '2026-11-22',
  priorityQuestion: 'Was soll zuerst kommen?',
  counts: [
    { field: 'wohnen', area: area('62'), voices: 7 },
    { field: 'aeltere', area: area('63'), voices: 14 },
  ],
  shown: [
    {
      id: 'a',
      headline: { de: 'Hier ist Lobeda.', en: 'This is Lobeda.' },
      view: 'v=1&view=explore',
    },
  ],
  notes: [
    { id: 'n1', text: 'Bänke fehlen\nam Platz', area: area('62'), indicator: null, step: 'a' },
    {
      id: 'n2',
      text: '=HYPERLINK("x")',
      area: null,
      indicator: 'share_u6' as IndicatorId,
      step: null,
    },
  ],
  questions: [{ id: 'q1', text: 'Wann fährt der Bus?', answer: '' }],
  nextSteps: [
    { id: 's1', text: 'Ortsbegehung', due: '2027-03-01', state: 'open', since: '2025-05-06' },
  ],
  earlier: [
    {
      id: 'm0',
      title: '',
      date: '2025-05-06',
      counts: [{ field: 'wohnen', area: area('62'), voices: 4 }],
    },
  ],
};

const german = protocolOf(minutes, wordsIn('de'));
const textsOf = (xml: string) => [...xml.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, text]) => text);

/** Every element is closed where it must be, and no sign stands that XML would take for markup. */
function isBalanced(xml: string): boolean {
  const open: string[] = [];
  const rest = xml.replace(/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/g, (...parts) => {
    const [, closing, name, , empty] = parts as string[];
    if (closing === '/') return open.pop() === name ? '' : '<';
    if (empty !== '/') open.push(name ?? '');
    return '';
  });
  return open.length === 0 && !/[<>]|&(?!#\d+;)/.test(rest);
}

/** The parts of the file as texts. */
function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]),
  );
}

describe('a protocol', () => {
  it('says with every table of voices that it is not representative', () => {
    const captions = german.blocks.flatMap((block) =>
      block.kind === 'table' ? [block.caption] : [],
    );
    expect(captions).toHaveLength(4);
    expect(captions.slice(0, 3).every((one) => one.includes('nicht repräsentativ'))).toBe(true);
  });

  it('gives shares from ten voices on, and no column for them before', () => {
    const columnsOf = (counts: Minutes['counts']) => {
      const { blocks } = protocolOf({ ...minutes, counts, earlier: [] }, wordsIn('de'));
      return blocks.flatMap((block) => (block.kind === 'table' ? [block.columns] : []))[0];
    };
    expect(columnsOf(minutes.counts)).toEqual(['Handlungsfeld', 'Stimmen', 'Anteil']);
    expect(columnsOf([{ field: 'wohnen', area: area('62'), voices: 9 }])).toEqual([
      'Handlungsfeld',
      'Stimmen',
    ]);
  });

  it('leaves out parts without content', () => {
    const { blocks } = protocolOf(emptyMinutes('m'), wordsIn('en'));
    expect(blocks.filter(({ kind }) => kind === 'heading')).toEqual([
      { kind: 'heading', level: 1, text: 'Minutes' },
    ]);
  });

  it('has the same words in both languages', () => {
    expect(Object.keys(protocolEn)).toEqual(Object.keys(protocolDe));
  });
});

describe('protocolHtml', () => {
  const html = protocolHtml(german);
  const body = html.slice(html.indexOf('<main>'));
  const count = (pattern: RegExp) => body.match(pattern)?.length ?? 0;

  it('shows markup that somebody typed as text', () => {
    expect(body).toContain('<h1>Stadtteilkonferenz &#60;Lobeda&#62; &#38; &#34;Winzerla&#34;</h1>');
    expect(isBalanced(body.slice(0, body.indexOf('</main>') + 7).replaceAll('<br>', ''))).toBe(
      true,
    );
  });

  it('has headings in order and tables with captions and heads', () => {
    const levels = [...body.matchAll(/<h([1-6])>/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
    expect(count(/<table><caption>[^<]+<\/caption><thead><tr><th scope="col"/g)).toBe(4);
    expect(count(/<th scope="row">/g)).toBe(count(/<tr>/g) - 4);
  });

  it('runs nothing and fetches nothing', () => {
    expect(html).not.toMatch(/<script|<img|<link|<iframe|\ssrc=|\sstyle=|\shref=/i);
    expect(html).toContain("default-src 'none'");
    expect(html).toContain('<html lang="de">');
  });
});

describe('protocolDocx', () => {
  const parts = partsOf(protocolDocx(german));

  it('is made of parts that are well-formed and name each other', () => {
    for (const [path, xml] of Object.entries(parts)) {
      expect(isBalanced(xml.replace(/^<\?xml[^>]*>\s*/, '')), path).toBe(true);
    }
    const named = [...(parts['[Content_Types].xml'] ?? '').matchAll(/PartName="\/([^"]+)"/g)];
    expect(named.every(([, path]) => path !== undefined && path in parts)).toBe(true);
  });

  it('has every text of the document, in its order', () => {
    const body = parts['word/document.xml'] ?? '';
    const texts = textsOf(body).join('|');
    for (const text of ['Prioritäten', 'Feld aeltere', '67', 'Bänke fehlen', 'Ortsbegehung']) {
      expect(texts).toContain(text);
    }
    expect(texts.indexOf('Notizen')).toBeLessThan(texts.indexOf('Nächste Schritte'));
  });

  it('uses real headings, lists and repeated heads of tables', () => {
    const body = parts['word/document.xml'] ?? '';
    for (const style of ['Heading1', 'Heading2', 'Heading3', 'ListBullet', 'Caption']) {
      expect(body).toContain(`<w:pStyle w:val="${style}"/>`);
      expect(parts['word/styles.xml']).toContain(`w:styleId="${style}"`);
    }
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(4);
  });

  it('says nothing of who wrote it and when', () => {
    expect(parts['docProps/core.xml']).not.toMatch(/creator|created|modified|lastModifiedBy/);
    expect(protocolDocx(german)).toEqual(protocolDocx(german));
  });

  it('drops signs that would break the file', () => {
    const broken = { ...minutes, title: 'a\u0000b\u000bc\ud800d' };
    const xml = partsOf(protocolDocx(protocolOf(broken, wordsIn('de'))))['word/document.xml'] ?? '';
    expect(textsOf(xml)[0]).toBe('abcd');
  });
});
