import type { ExportContext } from '../exportContext.ts';
import type { FigureReport } from '../figureReport.ts';
import { aboutRows } from '../table/aboutRows.ts';
import { localNumber } from '../table/plainNumber.ts';
import { wideTable } from '../table/wideTable.ts';
import { type CsvCell, csvLines } from './csvLines.ts';

/** Tells Excel that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * The table as Excel opens it by a double click: in German with semicolons and decimal commas, in
 * English with commas and points. Below the table, after an empty line, stand title, source, licence
 * and definitions.
 */
export function writeExcelCsv(report: FigureReport, context: ExportContext): string {
  const { language } = report;
  const { head, rows } = wideTable(report, context.text);
  const lines = rows.map((row) =>
    row.map(
      (cell): CsvCell =>
        cell.kind === 'text'
          ? cell.text
          : { digits: localNumber(cell.value, cell.column.decimals, language) },
    ),
  );
  const separator = language === 'de' ? ';' : ',';
  return BYTE_ORDER_MARK + csvLines([head, ...lines, [], ...aboutRows(report, context)], separator);
}
