import type PptxGenJS from 'pptxgenjs';
import { cleanText } from '../../table/cleanText.ts';
import { COLOURS, FONT } from './slideLook.ts';

export interface SlideTable {
  readonly head: readonly string[];
  readonly rows: readonly SlideTableRow[];
  /** Inches. */
  readonly widths: readonly number[];
  /** Columns of words; figures are set to the right. */
  readonly textColumns: readonly number[];
  readonly size: number;
}

export interface SlideTableRow {
  readonly cells: readonly string[];
  /** A heading within the table, over all columns. */
  readonly isGroup?: boolean;
}

/** Cells of a native table: hairlines below the rows, no boxes. */
export function tableRows(table: SlideTable): PptxGenJS.TableRow[] {
  const none = { type: 'none' } as const;
  const line = (pt: number, color: string) => ({ type: 'solid', pt, color }) as const;
  const style = (column: number, bold: boolean, isHead = false): PptxGenJS.TableCellProps => ({
    fontFace: FONT,
    fontSize: table.size,
    color: COLOURS.ink,
    bold,
    align: table.textColumns.includes(column) ? 'left' : 'right',
    valign: 'middle',
    margin: [0.03, 0.06, 0.03, table.textColumns.includes(column) && column > 0 ? 0.15 : 0.02],
    border: [none, none, line(isHead ? 1 : 0.5, isHead ? COLOURS.quiet : COLOURS.hairline), none],
  });
  const head = table.head.map((text, column) => ({
    text: cleanText(text),
    options: style(column, true, true),
  }));
  const rows = table.rows.map(({ cells, isGroup }) =>
    isGroup === true
      ? [
          {
            text: cleanText(cells[0] ?? ''),
            options: { ...style(0, true), colspan: table.head.length },
          },
        ]
      : cells.map((text, column) => ({ text: cleanText(text), options: style(column, false) })),
  );
  return [head, ...rows];
}
