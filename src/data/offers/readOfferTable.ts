import Papa from 'papaparse';
import { failed, ok, type Result } from '../../domain/model/result.ts';
import { detectColumns } from './detectColumns.ts';
import {
  type FileTable,
  MAX_OFFER_MEGABYTES,
  MAX_OFFER_ROWS,
  type OfferFileProblem,
} from './offerFile.ts';

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export interface ReadTable {
  readonly table: FileTable;
  readonly delimiter: Delimiter;
}

/** Reads delimited text; the delimiter is guessed where none is asked for. Linear in the text. */
export function readOfferTable(
  text: string,
  delimiter: Delimiter | null,
): Result<ReadTable, OfferFileProblem> {
  if (text.length > MAX_OFFER_MEGABYTES * 1_000_000) {
    return failed({ code: 'too_large', megabytes: MAX_OFFER_MEGABYTES });
  }
  const used = delimiter ?? guessDelimiter(text);
  const parsed = Papa.parse<string[]>(text, { delimiter: used });
  const quotes = parsed.errors.find(({ type }) => type === 'Quotes');
  if (quotes !== undefined) return failed({ code: 'quotes', row: (quotes.row ?? 0) + 1 });
  const table = tableOf(parsed.data);
  return table.ok ? ok({ table: table.value, delimiter: used }) : table;
}

/** The one that makes most headings known, or else most cells: titles above a table have neither. */
function guessDelimiter(text: string): Delimiter {
  const scores = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: MOST_ROWS_ABOVE });
    const known = data.map((row) => Object.keys(detectColumns(row)).length);
    return Math.max(0, ...known) * 1000 + Math.max(0, ...data.map((row) => row.length));
  });
  return DELIMITERS[scores.indexOf(Math.max(...scores))] ?? ',';
}

/** Titles and remarks may stand above the headings. */
const MOST_ROWS_ABOVE = 20;

/** The table that a sheet of cells holds: headings are the row near the top that names most columns. */
export function tableOf(
  cells: readonly (readonly string[])[],
): Result<FileTable, OfferFileProblem> {
  const isFilled = (row: readonly string[]) => row.some((cell) => cell.trim() !== '');
  const head = cells.slice(0, MOST_ROWS_ABOVE);
  const named = head.map((row) => Object.keys(detectColumns(row)).length);
  const best = Math.max(0, ...named);
  const at = best > 0 ? named.indexOf(best) : head.findIndex(isFilled);
  if (at === -1) return failed({ code: 'empty' });
  const rows = cells.slice(at + 1);
  while (rows.length > 0 && !isFilled(rows.at(-1)!)) rows.pop();
  if (rows.length === 0) return failed({ code: 'empty' });
  return ok({
    header: head[at]!.map((heading) => heading.trim()),
    rows: rows.slice(0, MAX_OFFER_ROWS),
    firstRow: at + 2,
    cut: Math.max(0, rows.length - MAX_OFFER_ROWS),
  });
}
