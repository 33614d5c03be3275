import { guardText } from '../table/guardText.ts';

/** A text, which is guarded, or digits, which are written as they are. */
export type CsvCell = string | { readonly digits: string };

/** Lines after RFC 4180: CRLF, quotes doubled, whatever any table program could split is quoted. */
export function csvLines(lines: readonly (readonly CsvCell[])[], separator: ',' | ';'): string {
  return lines.map((cells) => `${cells.map(csvCell).join(separator)}\r\n`).join('');
}

function csvCell(cell: CsvCell): string {
  const content = typeof cell === 'string' ? guardText(cell) : cell.digits;
  // Digits with a decimal comma need quotes only in a file that is split at commas.
  if (typeof cell !== 'string') return content;
  return /[",;\t\r\n]/.test(content) ? `"${content.replaceAll('"', '""')}"` : content;
}
