import type { ExportText } from '../../i18n/export/exportWords.ts';
import type { FigureReport, ReportColumn } from '../figureReport.ts';
import { cellWords } from './cellWords.ts';
import { columnInRow, figureColumns, headingWithUnit } from './columnParts.ts';
import { textIn } from './shownCell.ts';

/** A number with its digits, a text, or nothing. */
export type WideCell =
  | { readonly kind: 'number'; readonly value: number; readonly column: ReportColumn }
  | { readonly kind: 'text'; readonly text: string };

export interface WideTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly WideCell[])[];
}

const NOTHING: WideCell = { kind: 'text', text: '' };

/**
 * The table as people read it in a spreadsheet: every figure in a column of numbers, where it needs
 * them followed by the ends of ranges and by a status in words. A cell that is no number is empty in
 * the column of numbers, whatever else is known of it.
 */
export function wideTable(report: FigureReport, text: ExportText): WideTable {
  const { table } = report;
  const words = cellWords(report, text);
  const figures = new Map(figureColumns(table).map((figure) => [figure.index, figure]));
  const parts = table.columns.map(
    (column, index): { head: string[]; cells(row: number): WideCell[] } => {
      const figure = figures.get(index);
      if (figure === undefined) {
        return {
          head: [headingWithUnit(column)],
          cells: (row) => [{ kind: 'text', text: textIn(table.rows[row]?.[index], column) }],
        };
      }
      const { hasRanges, hasStatus } = figure;
      const named = { column: column.heading };
      return {
        head: [
          headingWithUnit(column),
          ...(hasRanges
            ? [text('export.column.lowOf', named), text('export.column.highOf', named)]
            : []),
          ...(hasStatus ? [text('export.column.statusOf', named)] : []),
        ],
        cells: (row) => {
          const cell = figure.cells[row]!;
          const own = columnInRow(table, column, row);
          const number = (value: number): WideCell => ({ kind: 'number', value, column: own });
          const ends =
            cell.kind === 'interval' ? [cell.low, cell.high].map(number) : [NOTHING, NOTHING];
          return [
            cell.kind === 'number' ? number(cell.value) : NOTHING,
            ...(hasRanges ? ends : []),
            ...(hasStatus ? [{ kind: 'text' as const, text: words.status(cell, own) }] : []),
          ];
        },
      };
    },
  );
  return {
    head: parts.flatMap(({ head }) => head),
    rows: table.rows.map((_, row) => parts.flatMap(({ cells }) => cells(row))),
  };
}
