import type { ExportText } from '../../i18n/export/exportWords.ts';
import type { FigureReport, ReportColumn } from '../figureReport.ts';
import { cellWords } from '../table/cellWords.ts';
import { columnInRow, figureColumns, headingWithUnit } from '../table/columnParts.ts';
import { guardText } from '../table/guardText.ts';
import { localNumber } from '../table/plainNumber.ts';
import { type ShownCell, textIn } from '../table/shownCell.ts';

/** The two forms in which a table lies on the clipboard. */
export interface TableClipboard {
  /** For texts and mails: a table with caption, headings and source. */
  readonly html: string;
  /** For spreadsheets: tab-separated, numbers with the decimal sign of the language. */
  readonly plain: string;
}

/**
 * The table as shown, states in words. Remarks stand in a last column of their own, so that numbers
 * stay numbers.
 */
export function tableClipboard(report: FigureReport, text: ExportText): TableClipboard {
  const lines = linesOf(report, text);
  return { html: htmlOf(report, lines), plain: lines.map((line) => line.join('\t')).join('\r\n') };
}

/** The same for both forms: spreadsheets prefer the table with markup where there are two. */
function linesOf(report: FigureReport, text: ExportText): readonly string[][] {
  const { table, language } = report;
  const words = cellWords(report, text);
  const figures = new Map(figureColumns(table).map((figure) => [figure.index, figure]));
  const figureText = (cell: ShownCell, column: ReportColumn) =>
    cell.kind === 'number'
      ? localNumber(cell.value, column.decimals, language)
      : column.isOptional === true
        ? ''
        : inPlace(words.state(cell, column));
  const remarks = table.rows.map((_, row) => {
    const lines = [...figures.values()].flatMap(({ column, cells }) => {
      const remark = words.remarks(cells[row]!);
      return remark === '' ? [] : [`${column.heading}: ${remark}`];
    });
    return inPlace(lines.join('; '));
  });
  const withRemarks = remarks.some((remark) => remark !== '');
  const head = table.columns.map((column) => inPlace(headingWithUnit(column)));
  const body = table.rows.map((row, index) => {
    const cells = table.columns.map((column, place) => {
      const figure = figures.get(place);
      return figure === undefined
        ? inPlace(textIn(row[place], column))
        : figureText(figure.cells[index]!, columnInRow(table, column, index));
    });
    return withRemarks ? [...cells, remarks[index]!] : cells;
  });
  return [withRemarks ? [...head, text('export.column.remarks')] : head, ...body];
}

/** On one line, and harmless where it is pasted. */
function inPlace(content: string): string {
  return guardText(content.replace(/[\t\r\n]+/g, ' '));
}

function htmlOf(report: FigureReport, [head = [], ...body]: readonly string[][]): string {
  const figureAt = report.table.columns.map(({ role }) => role === 'figure');
  const headCells = head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('');
  const rows = body.map((line) => {
    const cells = line.map((cell, index) =>
      figureAt[index] === true
        ? `<td align="right">${escaped(cell)}</td>`
        : `<td>${escaped(cell)}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  const sources = report.sources.map(({ name, licence }) => `${name} (${licence})`);
  const foot = [report.asOf, ...sources, report.link ?? ''].filter((part) => part !== '');
  return [
    `<table lang="${report.language}">`,
    `<caption>${escaped(`${report.title}. ${report.subtitle}`)}</caption>`,
    `<thead><tr>${headCells}</tr></thead>`,
    `<tbody>${rows.join('')}</tbody>`,
    '</table>',
    `<p>${escaped(foot.join(' · '))}</p>`,
  ].join('\n');
}

function escaped(content: string): string {
  return content
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
