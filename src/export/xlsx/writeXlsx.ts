import {
  type CellStyle,
  type CellValue,
  type WriteSheet,
  writeXlsx as writeWorkbook,
} from 'hucre/xlsx';
import type { ExportContext } from '../exportContext.ts';
import type { FigureReport, ReportColumn } from '../figureReport.ts';
import { aboutRows } from '../table/aboutRows.ts';
import { cleanText } from '../table/cleanText.ts';
import { type WideCell, wideTable } from '../table/wideTable.ts';

/** Named everywhere, because a style without a name falls back to the reader's own. */
const FONT = { name: 'Calibri', size: 11 } as const;
/** Whoever prints a sheet finds all columns side by side. */
const PAGE = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
} as const;
const BOLD: CellStyle = { font: { ...FONT, bold: true } };
const HEAD: CellStyle = { ...BOLD, alignment: { wrapText: true, vertical: 'top' } };
const WRAPPED: CellStyle = { font: FONT, alignment: { wrapText: true, vertical: 'top' } };

/**
 * A workbook of two sheets: the figures as typed cells under a head that stays in sight, and what must
 * be known of them. Numbers are numbers in the digits of the screen; texts are typed as texts and can
 * never become formulas, of which there are none.
 */
export async function writeXlsx(
  report: FigureReport,
  context: ExportContext,
): Promise<Uint8Array<ArrayBuffer>> {
  const { text } = context;
  const written = await writeWorkbook({
    sheets: [
      valueSheet(report, context),
      {
        name: text('export.sheet.about'),
        rows: aboutRows(report, context).map((row) => row.map(cleanText)),
        columns: [
          { width: 32, style: { ...WRAPPED, ...BOLD } },
          { width: 96, style: WRAPPED },
        ],
        pageSetup: PAGE,
      },
    ],
    defaultFont: FONT,
    properties: { title: cleanText(report.title), created: context.madeOn },
  });
  return new Uint8Array(written);
}

function valueSheet(report: FigureReport, { text }: ExportContext): WriteSheet {
  const { head, rows } = wideTable(report, text);
  const cells = new Map<string, { style: CellStyle }>();
  head.forEach((_, column) => {
    cells.set(`0,${column}`, { style: HEAD });
  });
  rows.forEach((row, index) => {
    row.forEach((cell, column) => {
      if (cell.kind !== 'number') return;
      cells.set(`${index + 1},${column}`, {
        style: { font: FONT, numFmt: numberFormat(cell.column) },
      });
    });
  });
  return {
    name: text('export.sheet.values'),
    rows: [head.map(cleanText), ...rows.map((row) => row.map(typedCell))],
    columns: head.map((_, column) => ({ width: widthOf(head, rows, column) })),
    cells,
    freezePane: { rows: 1 },
    pageSetup: { ...PAGE, printTitlesRow: '$1:$1' },
  };
}

function typedCell(cell: WideCell): CellValue {
  if (cell.kind === 'number') return cell.value;
  return cell.text === '' ? null : cleanText(cell.text);
}

/** The digits of the screen; a plus before changes that are increases. */
function numberFormat({ decimals, isSigned }: ReportColumn): string {
  if (decimals === null) return 'General';
  const digits = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  return isSigned === true ? `+${digits};-${digits};${digits}` : digits;
}

/** Characters; a head wraps, so that only its longest word counts. */
function widthOf(
  head: readonly string[],
  rows: readonly (readonly WideCell[])[],
  column: number,
): number {
  const longestWord = Math.max(...(head[column] ?? '').split(/\s+/).map(({ length }) => length));
  const longestText = rows.reduce((longest, row) => {
    const cell = row[column];
    return cell?.kind === 'text' ? Math.max(longest, cell.text.length) : longest;
  }, 0);
  return Math.min(48, Math.max(9, longestWord, longestText) + 2);
}
