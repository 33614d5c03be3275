import type { AreaId } from '../../../domain/model/ids.ts';
import type { FigureReport, ReportColumn } from '../../figureReport.ts';
import { cellWords } from '../../table/cellWords.ts';
import { columnInRow } from '../../table/columnParts.ts';
import { figureIn, type ShownCell, textIn } from '../../table/shownCell.ts';
import type { StoryContext } from './storyContext.ts';

/** The figures of a report as they may leave the atlas, by row and column. */
export interface ReportFigures {
  /** Rows of these areas, in this order; those that the table lacks are left out. */
  rowsOf(areas: readonly AreaId[]): readonly number[];
  nameOf(row: number): string;
  cell(row: number, column: ReportColumn): ShownCell;
  /** Of a column of texts, or a figure in words. */
  words(row: number, column: ReportColumn): string;
}

export function reportFigures(report: FigureReport, { states }: StoryContext): ReportFigures {
  const { table } = report;
  const { key, label } = table.rowDimension;
  const at = (id: string) => table.columns.findIndex((column) => column.id === id);
  const read = (row: number, id: string) =>
    textIn(table.rows[row]?.[at(id)], table.columns[at(id)]!);
  const inWords = cellWords(report, states);
  const cell = (row: number, column: ReportColumn) =>
    figureIn(table.rows[row]?.[at(column.id)], columnInRow(table, column, row));
  const keys = table.rows.map((_, row) => read(row, key));
  return {
    rowsOf: (areas) => areas.map((id) => keys.indexOf(id)).filter((row) => row >= 0),
    nameOf: (row) => read(row, label),
    cell,
    words(row, column) {
      if (column.role === 'text') return read(row, column.id);
      const figure = cell(row, column);
      if (figure.kind === 'not_applicable' && column.isOptional === true) return '–';
      return inWords.figure(figure, columnInRow(table, column, row));
    },
  };
}
