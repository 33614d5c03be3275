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

export const HEAD_STYLE: CellStyle = {
  font: { bold: true },
  alignment: { wrapText: true, vertical: 'top' },
};

/** A sheet of typed cells under a head that stays in sight; texts can never become formulas. */
export function typedSheet(
  name: string,
  columns: readonly SheetColumn[],
  rows: readonly (readonly SheetCell[])[],
): WriteSheet {
  const cells = new Map<string, { style: CellStyle }>();
  columns.forEach((_, column) => {
    cells.set(`0,${column}`, { style: HEAD_STYLE });
  });
  rows.forEach((row, index) => {
    row.forEach((cell, column) => {
      const style = styleOf(cell);
      if (style !== null) cells.set(`${index + 1},${column}`, { style });
    });
  });
  return {
    name: sheetName(name),
    rows: [
      columns.map(({ heading }) => cleanText(heading)),
      ...rows.map((row) => row.map(typedValue)),
    ],
    columns: columns.map(({ width }) => ({ width })),
    cells,
    ...sheetSetup(columns),
  };
}

const LINE_POINTS = 15;

/** A head as high as its longest heading, in sight on the screen and on every printed page. */
export function sheetSetup(
  columns: readonly SheetColumn[],
): Pick<WriteSheet, 'freezePane' | 'rowDefs' | 'pageSetup'> {
  // Bold words are broader than the figures that widths are counted in, and break where they can.
  const linesOf = ({ heading, width }: SheetColumn) =>
    heading.length < width ? 1 : Math.ceil((heading.length * 1.3) / width);
  const lines = Math.max(1, ...columns.map(linesOf));
  return {
    freezePane: { rows: 1 },
    rowDefs: new Map([[0, { height: lines * LINE_POINTS }]]),
    pageSetup: {
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
    },
  };
}

/** Excel allows no more characters in the name of a sheet. */
const LONGEST_NAME = 31;
const NOT_IN_NAMES = /[\\/?*[\]:]/g;

/** A name that Excel takes, cut after a whole word; another one than those that are `taken`. */
export function sheetName(name: string, taken: readonly string[] = []): string {
  const plain = cleanText(name).replace(NOT_IN_NAMES, ' ').replace(/\s+/g, ' ').trim();
  const isTaken = (own: string) => taken.some((other) => other.toLowerCase() === own.toLowerCase());
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` ${number}`;
    const own = `${shortened(plain, LONGEST_NAME - suffix.length)}${suffix}`;
    if (!isTaken(own)) return own;
  }
}

function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const words = cut.slice(0, cut.lastIndexOf(' ')).replace(/(?:,| und| and)$/, '');
  return text[length] === ' ' || words.length < length / 2 ? cut : words;
}

function typedValue(cell: SheetCell): CellValue {
  if (cell === null) return null;
  if ('number' in cell) return cell.number;
  return cell.text === '' ? null : cleanText(cell.text);
}

/** One object for the same number of digits, so that a large sheet has few styles. */
const FORMATS = new Map<number, CellStyle>();

function styleOf(cell: SheetCell): CellStyle | null {
  if (cell === null || !('number' in cell)) return null;
  return numberStyle(cell.decimals);
}

/** The look of a number with so many digits after the comma. */
export function numberStyle(decimals: number): CellStyle {
  const known = FORMATS.get(decimals) ?? {
    numFmt: decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`,
  };
  FORMATS.set(decimals, known);
  return known;
}

export function textCell(text: string | null | undefined): SheetCell {
  return text ? { text } : null;
}
