import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ExportText, loadExportText } from '../../i18n/export/exportWords.ts';
import { anyReport } from '../../testing/anyReport.ts';
import type { FigureReport } from '../figureReport.ts';
import { cellWords } from '../table/cellWords.ts';
import { columnInRow, figureColumns } from '../table/columnParts.ts';
import { frozenPage } from './frozenPage.ts';

const texts = new Map<string, ExportText>();
beforeAll(async () => {
  texts.set('de', await loadExportText('de'));
  texts.set('en', await loadExportText('en'));
});

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>';
const pageOf = (report: FigureReport, picture: string | null = SVG) =>
  frozenPage(
    report,
    { text: texts.get(report.language)!, madeOn: new Date(Date.UTC(2026, 10, 22)) },
    { scheme: 'dark', headingLevel: 3, picture },
  );
const read = (html: string) =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

describe('frozenPage(report, context, look)', () => {
  it('holds nothing that runs, loads or escapes from its texts, whatever they are', () => {
    fc.assert(
      fc.property(anyReport(), (report) => {
        const page = pageOf(report);
        const tags = [...page.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, name]) => name);
        const known =
          'html head meta title style body main h3 p img div table caption thead tbody tr th td dl dt dd a';
        expect(known.split(' ')).toEqual(expect.arrayContaining(tags));
        expect(page).not.toMatch(/\s(?:on\w+|style)="/);
        const loaded = [...page.matchAll(/\ssrc="([^"]*)"/g)].map(([, address]) => address);
        expect(loaded).toEqual([`data:image/svg+xml,${encodeURIComponent(SVG)}`]);
      }),
    );
  });

  it('allows by its policy its own styles and inlined pictures, and nothing else', () => {
    const [report] = fc.sample(anyReport(), 1);
    const page = pageOf(report!);
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    const [, styles = ''] = /<style>(.*)<\/style>/.exec(page) ?? [];
    const hash = createHash('sha256').update(styles).digest('base64');
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src 'sha256-${hash}'`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('has every figure as the screen words it, and no digit of a withheld one', () => {
    fc.assert(
      fc.property(anyReport(), (report) => {
        const words = cellWords(report, texts.get(report.language)!);
        const cells = [...pageOf(report).matchAll(/<td class="figure">([^<]*)<\/td>/g)];
        const found = cells.map(([, content = '']) => read(content));
        const expected = report.table.rows.flatMap((_, row) =>
          figureColumns(report.table).flatMap(({ column, cells: figures }) => {
            const cell = figures[row]!;
            if (column.isOptional === true && cell.kind !== 'number') return [];
            const value = words.figure(cell, columnInRow(report.table, column, row));
            const remarks = words.remarks(cell);
            return [remarks === '' ? value : `${value} (${remarks})`];
          }),
        );
        expect(found).toEqual(expected);
      }),
    );
  });

  it('describes the picture for those who do not see it, and has none for a mere table', () => {
    const [report] = fc.sample(anyReport(), 1);
    const plain: FigureReport = {
      ...report!,
      title: 'Anteil',
      subtitle: '2017',
      sentence: 'Hoch in Süd.',
    };
    expect(pageOf(plain)).toContain('alt="Anteil, 2017. Hoch in Süd."');
    expect(pageOf(plain, null)).not.toContain('<img');
    expect(pageOf(plain)).toContain('<h3>Anteil</h3>');
  });
});
