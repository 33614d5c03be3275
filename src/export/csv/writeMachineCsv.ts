import type { ExportContext } from '../exportContext.ts';
import type { FigureReport } from '../figureReport.ts';
import { cellStatus } from '../table/cellStatus.ts';
import { columnInRow, figureColumns, textColumns } from '../table/columnParts.ts';
import { plainNumber } from '../table/plainNumber.ts';
import { textIn } from '../table/shownCell.ts';
import { type CsvCell, csvLines } from './csvLines.ts';

const FIXED = ['figure', 'figure_name', 'unit', 'value', 'low', 'high', 'status'] as const;
const ABOUT = ['definition', 'as_of', 'source', 'licence'] as const;

/**
 * One figure per line, as programs like it: UTF-8 without mark, comma, decimal point, English column
 * names, `status` in the words of the data package. `low` and `high` are filled for ranges only. Every
 * line carries unit, definition, source and licence, so that none gets lost when lines are taken out.
 */
export function writeMachineCsv(report: FigureReport, _context: ExportContext): string {
  const { table } = report;
  const texts = textColumns(table);
  const about = [
    report.asOf,
    report.sources.map(({ name }) => name).join('; '),
    [...new Set(report.sources.map(({ licence }) => licence))].join('; '),
  ];
  const figures = figureColumns(table);
  const lines = table.rows.flatMap((row, index) =>
    figures.map(({ column, cells }): CsvCell[] => {
      const cell = cells[index]!;
      const { unit, decimals } = columnInRow(table, column, index);
      const digits = (value: number) => ({ digits: plainNumber(value, decimals) });
      return [
        ...texts.map((one) => textIn(row[one.index], one.column)),
        column.id,
        column.heading,
        unit ?? '',
        cell.kind === 'number' ? digits(cell.value) : '',
        cell.kind === 'interval' ? digits(cell.low) : '',
        cell.kind === 'interval' ? digits(cell.high) : '',
        cellStatus(cell),
        column.definition ?? '',
        ...about,
      ];
    }),
  );
  return csvLines([[...texts.map(({ column }) => column.id), ...FIXED, ...ABOUT], ...lines], ',');
}
