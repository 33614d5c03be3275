import type { CellStyle, CellValue, WriteSheet } from 'hucre/xlsx';
import { cleanText } from '../../table/cleanText.ts';

/** A text, a number in the digits of the screen, or nothing. */
export type SheetCell =
  | { readonly text: string }
  | { readonly number: number; readonly decimals: number }
  | null;

export interface SheetColumn {
  readonly heading: string;
  /** Characters. */
  readonly width: number;
}

const HEAD: CellStyle = { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' } };

/** A sheet of typed cells under a head that stays in sight; texts can never become formulas. */
export function typedSheet(
  name: string,
  columns: readonly SheetColumn[],
  rows: readonly (readonly SheetCell[])[],
): WriteSheet {
  const cells = new Map<string, { style: CellStyle }>();
  columns.forEach((_, column) => {
    cells.set(`0,${column}`, { style: HEAD });
  });
  rows.forEach((row, index) => {
    row.forEach((cell, column) => {
      const style = styleOf(cell);
      if (style !== null) cells.set(`${index + 1},${column}`, { style });
    });
  });
  return {
    name: cleanText(name).slice(0, LONGEST_NAME),
    rows: [
      columns.map(({ heading }) => cleanText(heading)),
      ...rows.map((row) => row.map(typedValue)),
    ],
    columns: columns.map(({ width }) => ({ width })),
    cells,
    freezePane: { rows: 1 },
  };
}

/** Excel allows no more characters in the name of a sheet. */
const LONGEST_NAME = 31;

function typedValue(cell: SheetCell): CellValue {
  if (cell === null) return null;
  if ('number' in cell) return cell.number;
  return cell.text === '' ? null : cleanText(cell.text);
}

/** One object for the same number of digits, so that a large sheet has few styles. */
const FORMATS = new Map<number, CellStyle>();

function styleOf(cell: SheetCell): CellStyle | null {
  if (cell === null || !('number' in cell)) return null;
  const { decimals } = cell;
  const known = FORMATS.get(decimals) ?? {
    numFmt: decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`,
  };
  FORMATS.set(decimals, known);
  return known;
}

export function textCell(text: string | null | undefined): SheetCell {
  return text ? { text } : null;
}
