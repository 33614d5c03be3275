import type { ProblemLog } from '../problem.ts';
import type { ColumnType } from './columnTypes.ts';
import { findLackingLanguages, pairLanguages } from './languagePairs.ts';
import type { Columns, RowValues, TableRow, TableSpec } from './tableTypes.ts';

export interface RowReader<Spec extends Columns> {
  /** First key column of every row read so far, flawed ones too. */
  readonly keys: ReadonlySet<string>;
  /** The typed row, or null where it has a flaw; flaws are in the log. */
  read(cells: readonly string[], row: number): TableRow<Spec> | null;
}

/** A reader for the rows of one file whose header has been checked against `spec`. */
export function createRowReader<Spec extends Columns>(
  file: string,
  header: readonly string[],
  spec: TableSpec<Spec>,
  log: ProblemLog,
): RowReader<Spec> {
  const keyReader = createKeyReader(file, header, spec.key, log);
  const pairs = pairLanguages(header, spec.columns);
  const absent = Object.keys(spec.columns).filter((column) => !header.includes(column));

  function read(cells: readonly string[], row: number): TableRow<Spec> | null {
    if (cells.length !== header.length) {
      log.error({ file, row }, { code: 'csv_malformed' });
      return null;
    }
    const lacking = findLackingLanguages(cells, pairs);
    for (const { name, language } of lacking) {
      log.error({ file, row, column: name }, { code: 'language_missing', language });
    }
    const values: Record<string, unknown> = Object.fromEntries(
      absent.map((column) => [column, null]),
    );
    let sound = keyReader.check(cells, row);
    header.forEach((column, index) => {
      const parsed = parseCell(cells[index] ?? '', spec.columns[column]!);
      if (parsed.ok) {
        values[column] = parsed.value;
        return;
      }
      sound = false;
      if (!lacking.some(({ name }) => name === column)) {
        const value = cells[index] ?? '';
        log.error({ file, row, column, ...(value === '' ? {} : { value }) }, parsed.flaw);
      }
    });
    return sound && lacking.length === 0 ? { file, row, values: values as RowValues<Spec> } : null;
  }

  return { keys: keyReader.keys, read };
}

function createKeyReader(
  file: string,
  header: readonly string[],
  keyColumns: readonly string[],
  log: ProblemLog,
) {
  const indexes = keyColumns.map((name) => header.indexOf(name));
  const firstRows = new Map<string, number>();
  const keys = new Set<string>();

  /** Notes the key of a row; false where an earlier row has the same. */
  function check(cells: readonly string[], row: number): boolean {
    const parts = indexes.map((index) => cells[index] ?? '');
    const [first = ''] = parts;
    if (first === '') {
      return true;
    }
    keys.add(first);
    const value = parts.join(', ');
    const firstRow = firstRows.get(value);
    if (firstRow === undefined) {
      firstRows.set(value, row);
      return true;
    }
    const place = { file, row, column: keyColumns.join(', '), value };
    log.error(place, { code: 'duplicate_key', firstRow: String(firstRow) });
    return false;
  }

  return { keys, check };
}

function parseCell(cell: string, type: ColumnType<unknown>) {
  if (cell !== '') {
    return type.parse(cell);
  }
  return type.required
    ? ({ ok: false, flaw: { code: 'cell_required' } } as const)
    : ({ ok: true, value: null } as const);
}
