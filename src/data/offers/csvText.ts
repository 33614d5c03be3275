export type CsvCell = string | number | null;

/**
 * Rows as a text that table programs open: comma, decimal point, CRLF (RFC 4180). A text that such a
 * program would take for a formula gets an apostrophe, which `withoutGuard` takes off again.
 */
export function csvText(rows: Iterable<readonly CsvCell[]>): string {
  return Array.from(rows, (cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

/** A cell as `csvText` writes it. */
export function csvCell(value: CsvCell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^'*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
