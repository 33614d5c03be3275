import { sha256 } from '@noble/hashes/sha2.js';
import type { Scheme } from '../../domain/colour/palettes.ts';
import type { ExportContext } from '../exportContext.ts';
import type { FigureReport } from '../figureReport.ts';
import { writeBareSvg } from '../picture/pagePicture.ts';
import { pictureWords } from '../picture/pictureWords.ts';
import { statusLegend } from '../table/aboutRows.ts';
import { cellWords } from '../table/cellWords.ts';
import { columnInRow, figureColumns, headingWithUnit } from '../table/columnParts.ts';
import { textIn } from '../table/shownCell.ts';
import { FROZEN_STYLES } from './frozenStyles.ts';

export interface FrozenLook {
  readonly scheme: Scheme;
  /** 1 to 6, as the embedding page asked for. */
  readonly headingLevel: number;
}

/**
 * A figure as one HTML file that needs nothing else: picture, table, source and date of today. No
 * script, and a policy of its own that would let none run.
 */
export async function writeFrozenPage(
  report: FigureReport,
  context: ExportContext,
  look: FrozenLook,
): Promise<string> {
  const picture = report.picture === null ? null : await writeBareSvg(report, look.scheme);
  return frozenPage(report, context, { ...look, picture });
}

/** The same from a picture that is drawn already; null for a mere table. Pure. */
export function frozenPage(
  report: FigureReport,
  context: ExportContext,
  look: FrozenLook & { readonly picture: string | null },
): string {
  const { title, subtitle, sentence, language, link } = report;
  const { notes, origin } = pictureWords(report, context);
  const heading = `h${look.headingLevel}`;
  const legend = statusLegend(report, context.text);
  return [
    '<!doctype html>',
    `<html lang="${language}" data-scheme="${look.scheme}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy()}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<style>${FROZEN_STYLES}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<${heading}>${escaped(title)}</${heading}>`,
    `<p class="quiet">${escaped(subtitle)}</p>`,
    look.picture === null ? '' : pictureMarkup(look.picture, `${title}, ${subtitle}. ${sentence}`),
    ...[sentence, ...notes].filter(isSaid).map((line) => `<p>${escaped(line)}</p>`),
    tableMarkup(report, context),
    legend.length === 0 ? '' : definitions(legend),
    ...origin.filter(isSaid).map((line) => `<p class="quiet">${escaped(line)}</p>`),
    isWebAddress(link)
      ? `<p class="quiet"><a href="${escaped(link)}" target="_blank" rel="noopener noreferrer">${escaped(context.text('export.about.link'))}</a></p>`
      : '',
    '</main>',
    '</body>',
    '</html>',
  ]
    .filter(isSaid)
    .join('\n');
}

/** Only these very styles and pictures inside the file. */
function policy(): string {
  const digest = sha256(new TextEncoder().encode(FROZEN_STYLES));
  const hash = btoa(String.fromCharCode(...digest));
  return `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
}

function pictureMarkup(svg: string, alternative: string): string {
  const address = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  return `<img src="${address}" alt="${escaped(alternative.trim())}">`;
}

/** Words in place of numbers as on the screen; remarks in brackets behind the figure. */
function tableMarkup(report: FigureReport, { text }: ExportContext): string {
  const { table } = report;
  const words = cellWords(report, text);
  const figures = new Map(figureColumns(table).map((figure) => [figure.index, figure]));
  const shown = table.columns.flatMap((column, index) =>
    column.id === table.rowDimension.key && column.id !== table.rowDimension.label
      ? []
      : [{ column, index }],
  );
  const head = shown.map(({ column }) => {
    const look = column.role === 'figure' ? ' class="figure"' : '';
    return `<th scope="col"${look}>${escaped(headingWithUnit(column))}</th>`;
  });
  const rows = table.rows.map((row, at) => {
    const cells = shown.map(({ column, index }) => {
      const figure = figures.get(index)?.cells[at];
      if (figure === undefined) {
        const content = escaped(textIn(row[index], column));
        const isName = column.id === table.rowDimension.label;
        return isName ? `<th scope="row">${content}</th>` : `<td>${content}</td>`;
      }
      if (column.isOptional === true && figure.kind !== 'number') return '<td></td>';
      const remarks = words.remarks(figure);
      const value = words.figure(figure, columnInRow(table, column, at));
      return `<td class="figure">${escaped(remarks === '' ? value : `${value} (${remarks})`)}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return [
    `<div class="box" role="region" aria-label="${escaped(report.title)}" tabindex="0">`,
    '<table>',
    `<caption>${escaped(`${report.title}. ${report.subtitle}`)}</caption>`,
    `<thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>${rows.join('\n')}</tbody>`,
    '</table>',
    '</div>',
  ].join('\n');
}

function definitions(rows: readonly (readonly [string, string])[]): string {
  const items = rows.map(([term, words]) => `<dt>${escaped(term)}</dt><dd>${escaped(words)}</dd>`);
  return `<dl>${items.join('')}</dl>`;
}

function isSaid(line: string): boolean {
  return line !== '';
}

function isWebAddress(link: string | null): link is string {
  return link !== null && /^https?:\/\//.test(link);
}

function escaped(content: string): string {
  return content
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
