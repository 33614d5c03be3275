import { CELL_FLAGS, type Cell, type CellFlag } from '../../domain/model/cell.ts';
import type { TableModel, TableRow } from './tableModel.ts';
import { flaggedCells } from './tableRemarks.ts';

/** Words and figures for the copied table, in the language of the interface. */
export interface TableWords {
  /** Heading of the column of names. */
  readonly nameHead: string;
  readonly remarksHead: string;
  /** Heading of a period's column, with the unit. */
  periodHead(period: TableModel['periods'][number]): string;
  period(period: TableModel['periods'][number]): string;
  rowName(row: TableRow): string;
  /** A number as a spreadsheet of this language reads it: no thousands separator, plain minus. */
  number(value: number): string;
  /** A cell that is no number, in words. */
  state(cell: Cell): string;
  flag(flag: CellFlag): string;
}

/**
 * The table as tab-separated text with one heading row, as spreadsheets take it from the clipboard.
 * States are words, remarks stand in a last column of their own so that numbers stay numbers.
 */
export function tableText(model: TableModel, rows: readonly TableRow[], words: TableWords): string {
  const all = [...rows, ...model.beside];
  const remarks = all.map((row) => remarksOf(model, row, words));
  const withRemarks = remarks.some((remark) => remark !== '');
  const head = [words.nameHead, ...model.periods.map(words.periodHead)].map(plainText);
  const lines = all.map((row, index) => [
    plainText(words.rowName(row)),
    ...row.cells.map((cell) =>
      cell.kind === 'number' ? words.number(cell.value) : plainText(words.state(cell)),
    ),
    ...(withRemarks ? [plainText(remarks[index] ?? '')] : []),
  ]);
  return [[...head, ...(withRemarks ? [plainText(words.remarksHead)] : [])], ...lines]
    .map((line) => line.join('\t'))
    .join('\r\n');
}

/**
 * Text that a spreadsheet shows and never runs: a first character that would begin a formula gets an
 * apostrophe before it (OWASP, "CSV Injection"), and tabs and line breaks become spaces.
 */
export function plainText(text: string): string {
  const oneLine = text.replace(/[\t\r\n]+/g, ' ');
  return /^\s*[=+\-@]|^[\t\r\n]/.test(text) ? `'${oneLine}` : oneLine;
}

function remarksOf(model: TableModel, row: TableRow, words: TableWords): string {
  return CELL_FLAGS.flatMap((flag) => {
    const periods = flaggedCells(row, flag).map((index) => words.period(model.periods[index]!));
    return periods.length === 0 ? [] : `${words.flag(flag)} (${periods.join(', ')})`;
  }).join('; ');
}
