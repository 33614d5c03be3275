import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCHEMES } from '../../domain/colour/palettes.ts';
import { anyText } from '../../testing/anyReport.ts';
import type { PictureSource } from '../figureReport.ts';
import { cleanText } from '../table/cleanText.ts';
import { type BarTable, drawBarTable } from './barTable.ts';
import { composePicture, type PictureWords } from './composePicture.ts';
import { escapeXml } from './svgText.ts';
import { type MeasureText, wrapText } from './wrapText.ts';

const measure: MeasureText = (text, { size }) => text.length * size * 0.55;

const anyWords: fc.Arbitrary<PictureWords> = fc.record({
  language: fc.constantFrom('de', 'en'),
  title: anyText,
  subtitle: anyText,
  sentence: anyText,
  notes: fc.array(anyText, { maxLength: 2 }),
  origin: fc.array(anyText, { maxLength: 3 }),
});

const swatch = { width: 22, height: 14, markup: '<rect width="22" height="14"/>' };
const anySource: fc.Arbitrary<PictureSource> = fc.record({
  width: fc.integer({ min: 200, max: 900 }),
  height: fc.integer({ min: 100, max: 700 }),
  markup: fc.constant('<path id="drawing" d="M0 0"/>'),
  legendPlace: fc.constantFrom('beside' as const, 'below' as const),
  legend: fc.array(
    fc.record({
      title: fc.option(anyText),
      entries: fc.array(fc.record({ swatch: fc.constantFrom(null, swatch), text: anyText }), {
        maxLength: 4,
      }),
    }),
    { maxLength: 3 },
  ),
});

const compose = (source: PictureSource, words: PictureWords, scheme: 'light' | 'dark' = 'light') =>
  composePicture(source, words, { scheme, measure, fontFace: '' });

describe('composePicture', () => {
  it('is well-formed and needs nothing from outside, whatever the texts', () => {
    fc.assert(
      fc.property(anySource, anyWords, fc.constantFrom(...SCHEMES), (source, words, scheme) => {
        const { svg } = compose(source, words, scheme);
        expect(unclosed(svg)).toEqual([]);
        expect(svg).not.toMatch(/<(?:script|image|foreignObject|link)\b|(?:href|src)=|@import/);
        expect(svg).toContain('id="drawing"');
      }),
    );
  });

  it('says every word of title, legend, notes and source', () => {
    fc.assert(
      fc.property(anySource, anyWords, (source, words) => {
        const { svg } = compose(source, words);
        const legend = source.legend.flatMap(({ title, entries }) =>
          entries.length === 0 ? [] : [title ?? '', ...entries.map(({ text }) => text)],
        );
        const said = [words.title, words.sentence, ...words.notes, ...words.origin, ...legend];
        for (const word of said.flatMap((text) => cleanText(text).split(/[ \t\r\n]+/))) {
          expect(svg).toContain(escapeXml(word));
        }
      }),
    );
  });

  it('keeps all lines inside the picture where words are not wider than it', () => {
    fc.assert(
      fc.property(anySource, anyWords, (source, words) => {
        const { svg, width, height } = compose(source, words);
        for (const [, x, y] of svg.matchAll(/^<text x="([\d.]+)" y="([\d.]+)"/g)) {
          expect(Number(x)).toBeLessThanOrEqual(width);
          expect(Number(y)).toBeLessThanOrEqual(height);
        }
        expect(height).toBeGreaterThan(source.height);
      }),
    );
  });

  it('tells screen readers title and content', () => {
    const words = {
      language: 'de',
      title: 'Arbeitslosenanteil',
      subtitle: 'je 100 Einwohner',
      sentence: 'Am höchsten ist er in Lobeda-Ost.',
      notes: [],
      origin: ['Quelle: Stadt'],
    };
    const [source] = fc.sample(anySource, 1);
    const { svg } = compose(source!, words);
    expect(svg).toContain('role="img"');
    expect(svg).toContain('<title id="picture-title">Arbeitslosenanteil</title>');
    expect(svg).toContain('Am höchsten ist er in Lobeda-Ost. Quelle: Stadt</desc>');
  });
});

describe('wrapText', () => {
  it('loses no word and breaks only where a line would be too wide', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (text, width) => {
        const lines = wrapText(text, width, (part) => part.length);
        const words = text.split(/[ \t\r\n]+/).filter((word) => word !== '');
        expect(
          lines
            .join(' ')
            .split(' ')
            .filter((word) => word !== ''),
        ).toEqual(words);
        lines.forEach((line, index) => {
          if (line.includes(' ')) expect(line.length).toBeLessThanOrEqual(width);
          const [next = ''] = (lines[index + 1] ?? '').split(' ');
          if (next !== '') expect(`${line} ${next}`.length).toBeGreaterThan(width);
        });
      }),
    );
  });
});

describe('drawBarTable', () => {
  const row = { rank: '1', change: '+0,4', slot: null, isBeside: false, classIndex: 0 };
  const table: BarTable = {
    heads: { name: 'Bezirk', bar: '', value: '2017', change: 'seit 2012' },
    rows: [
      { ...row, name: 'A & B', bar: { start: 0, length: 50 }, value: '8,9' },
      { ...row, name: 'C', rank: '', bar: null, classIndex: null, value: 'unter 3', slot: 2 },
    ],
    ramp: { kind: 'sequential', size: 5 },
    guides: { zero: null, city: 30 },
    legend: [],
  };

  it.each(SCHEMES)('draws no bar where there is no number (%s)', (scheme) => {
    const { markup } = drawBarTable(table, scheme);
    expect(markup.match(/height="13"/g)).toHaveLength(1);
    expect(markup).toContain('unter 3');
    expect(unclosed(`<svg>${markup}</svg>`)).toEqual([]);
  });
});

/** Tags that are open at the end, or what is wrong with the first that does not fit. */
function unclosed(svg: string): readonly string[] {
  const open: string[] = [];
  const rest = svg.replace(
    /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g,
    (_tag, closing, name, _attributes, empty) => {
      if (closing === '/' && open.pop() !== name) open.push(`unexpected </${name}>`);
      if (closing === '' && empty === '') open.push(name);
      return '';
    },
  );
  if (/[<]|&(?!(?:amp|lt|gt|quot|#\d+);)/.test(rest)) open.push('markup in text');
  return open;
}
