import { failed, ok, type Result } from '../../domain/model/result.ts';
import { type FileTable, MAX_OFFER_MEGABYTES, type OfferFileProblem } from './offerFile.ts';
import { tableOf } from './readOfferTable.ts';

export interface WorkbookSheet {
  readonly name: string;
  readonly table: FileTable;
}

/** A ZIP file, which every XLSX and ODS is, or the container of old XLS files and protected ones. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return startsWith(bytes, ZIP) || startsWith(bytes, COMPOUND_FILE);
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/**
 * The visible sheets of an XLSX, ODS or XLS file that hold a table. The only importer of the workbook
 * library, which it fetches when it is first needed. Formulas give their last result.
 */
export async function readWorkbook(
  bytes: Uint8Array,
): Promise<Result<readonly WorkbookSheet[], OfferFileProblem>> {
  if (bytes.length > MAX_OFFER_MEGABYTES * 1_000_000) {
    return failed({ code: 'too_large', megabytes: MAX_OFFER_MEGABYTES });
  }
  let sheets: readonly { readonly name: string; readonly rows: readonly Cells[] }[];
  try {
    const { read } = await import('hucre');
    const { sheets: found } = await read(bytes);
    sheets = found.filter((sheet) => sheet.hidden !== true && sheet.veryHidden !== true);
  } catch {
    return failed({ code: startsWith(bytes, COMPOUND_FILE) ? 'protected' : 'no_workbook' });
  }
  const tables = sheets.flatMap(({ name, rows }) => {
    const table = tableOf(Array.from(rows, (cells = []) => Array.from(cells, textOf)));
    return table.ok ? [{ name, table: table.value }] : [];
  });
  return tables.length === 0 ? failed({ code: 'empty' }) : ok(tables);
}

type Cell = string | number | boolean | Date | null;
type Cells = readonly Cell[];

/** A damaged date is a text that the reader of dates refuses, with its row. */
function dayOf(date: Date): string {
  return Number.isNaN(date.getTime())
    ? String(date)
    : date.toISOString().slice(0, 'YYYY-MM-DD'.length);
}

function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  // Whole days: a table program keeps dates without a zone.
  if (cell instanceof Date) return dayOf(cell);
  return String(cell);
}
