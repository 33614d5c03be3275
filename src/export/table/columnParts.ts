import type { ReportColumn, ReportTable } from '../figureReport.ts';
import { figureIn, type ShownCell } from './shownCell.ts';

/** A column of figures with what its cells need beside the value. */
export interface FigureColumn {
  readonly column: ReportColumn;
  /** Position in the table's columns. */
  readonly index: number;
  /** One per row of the table. */
  readonly cells: readonly ShownCell[];
  /** Some cell is a range: low and high ends have columns of their own. */
  readonly hasRanges: boolean;
  /** Some cell is no ordinary number: states and remarks have a column of their own. */
  readonly hasStatus: boolean;
}

export function figureColumns(table: ReportTable): readonly FigureColumn[] {
  return table.columns.flatMap((column, index) => {
    if (column.role === 'text') return [];
    const cells = table.rows.map((row, at) => figureIn(row[index], columnInRow(table, column, at)));
    return {
      column,
      index,
      cells,
      hasRanges: cells.some(({ kind }) => kind === 'interval'),
      hasStatus:
        column.isOptional !== true &&
        cells.some(({ kind, flags }) => kind !== 'number' || flags.length > 0),
    };
  });
}

/** The column with the unit and the digits that its figure has in a row. */
export function columnInRow(
  { rowFormats }: ReportTable,
  column: ReportColumn,
  row: number,
): ReportColumn {
  const format = rowFormats?.[row];
  if (format === undefined || column.role === 'text' || column.keepsFormat === true) return column;
  const { unit, differenceUnit, decimals, differenceDecimals = decimals } = format;
  return column.isSigned === true
    ? { ...column, unit: differenceUnit, decimals: differenceDecimals }
    : { ...column, unit, decimals };
}

export interface TextColumn {
  readonly column: ReportColumn;
  readonly index: number;
}

export function textColumns(table: ReportTable): readonly TextColumn[] {
  return table.columns.flatMap((column, index) =>
    column.role === 'text' ? { column, index } : [],
  );
}

/** "Arbeitslosenanteil (Prozent)". */
export function headingWithUnit({ heading, unit }: ReportColumn): string {
  return unit === null || unit === '' ? heading : `${heading} (${unit})`;
}
