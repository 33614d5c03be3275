import Papa from 'papaparse';
import { decodeText } from '../parseJson.ts';
import type { ProblemLog } from '../problem.ts';
import { createRowReader } from './rowReader.ts';
import type { Columns, Table, TableRow, TableSpec } from './tableTypes.ts';

/**
 * Reads one CSV file (RFC 4180, comma, UTF-8, header in row 1) into typed rows. Every flaw goes to
 * the log with its row and column; flawed rows are left out. Columns may stand in any order, but each
 * must be there (save those the table may lack) and no other. Linear in the size of the file.
 */
export function readTable<Spec extends Columns>(
  file: string,
  bytes: Uint8Array,
  spec: TableSpec<Spec>,
  log: ProblemLog,
): Table<Spec> {
  const records = readRecords(file, bytes, log);
  const header = records?.[0];
  if (records === null || header === undefined || !checkHeader(file, header, spec, log)) {
    return { rows: [], keys: new Set() };
  }
  const reader = createRowReader(file, header, spec, log);
  const rows: TableRow<Spec>[] = [];
  records.forEach((cells, index) => {
    const blank = cells.length === 1 && cells[0] === '';
    if (index > 0 && !blank) {
      const row = reader.read(cells, index + 1);
      if (row !== null) {
        rows.push(row);
      }
    }
  });
  return { rows, keys: reader.keys };
}

function readRecords(
  file: string,
  bytes: Uint8Array,
  log: ProblemLog,
): readonly (readonly string[])[] | null {
  const text = decodeText(file, bytes);
  if (!text.ok) {
    log.error({ file }, { code: 'not_utf8' });
    return null;
  }
  const parsed = Papa.parse<string[]>(text.value, { delimiter: ',', skipEmptyLines: false });
  const quoting = parsed.errors.filter((error) => error.type === 'Quotes');
  for (const error of quoting) {
    log.error({ file, row: (error.row ?? 0) + 1 }, { code: 'csv_malformed' });
  }
  return quoting.length > 0 ? null : parsed.data;
}

function checkHeader<Spec extends Columns>(
  file: string,
  header: readonly string[],
  spec: TableSpec<Spec>,
  log: ProblemLog,
): boolean {
  const expected = Object.keys(spec.columns);
  const dispensable: readonly string[] = spec.mayLack ?? [];
  const missing = expected.filter(
    (column) => !header.includes(column) && !dispensable.includes(column),
  );
  const unknown = header.filter(
    (column, index) => !expected.includes(column) || header.indexOf(column) !== index,
  );
  for (const column of missing) {
    log.error({ file, row: 1, column }, { code: 'column_missing' });
  }
  for (const column of unknown) {
    log.error({ file, row: 1, column }, { code: 'column_unknown' });
  }
  return missing.length === 0 && unknown.length === 0;
}
