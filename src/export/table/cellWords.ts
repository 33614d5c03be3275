import { CELL_FLAGS } from '../../domain/model/cell.ts';
import type { ExportText } from '../../i18n/export/exportWords.ts';
import type { FigureReport, ReportColumn } from '../figureReport.ts';
import { localNumber } from './plainNumber.ts';
import type { ShownCell } from './shownCell.ts';

const MINUS = '−';

/** How the cells of a report read, in its language. */
export interface CellWords {
  /** A figure without unit: `8,06`, `unter 3`, `0 bis 2,9`; digits are not grouped. */
  figure(cell: ShownCell, column: ReportColumn): string;
  /** `unter 3`; empty for a number. */
  state(cell: ShownCell, column: ReportColumn): string;
  /** "vorläufig, geringe Fallzahl"; empty where there is nothing to remark. */
  remarks(cell: ShownCell): string;
  /** State and remarks together. */
  status(cell: ShownCell, column: ReportColumn): string;
}

export function cellWords(report: FigureReport, text: ExportText): CellWords {
  const { language, maskedBelow } = report;
  const print = (value: number, { decimals, isSigned }: ReportColumn) => {
    const digits = localNumber(Math.abs(value), decimals, language);
    if (value < 0) return `${MINUS}${digits}`;
    if (isSigned !== true) return digits;
    return value === 0 ? `±${digits}` : `+${digits}`;
  };
  const state: CellWords['state'] = (cell, column) => {
    switch (cell.kind) {
      case 'number':
        return '';
      case 'masked':
        return text('state.masked', { below: maskedBelow });
      case 'interval':
        return text('state.interval', {
          low: cell.low === 0 ? '0' : print(cell.low, column),
          high: print(cell.high, column),
        });
      default:
        return text(`state.${cell.kind}`);
    }
  };
  const remarks: CellWords['remarks'] = ({ flags }) =>
    CELL_FLAGS.filter((flag) => flags.includes(flag))
      .map((flag) => text(`flag.${flag}`))
      .join(', ');
  return {
    figure: (cell, column) =>
      cell.kind === 'number' ? print(cell.value, column) : state(cell, column),
    state,
    remarks,
    status: (cell, column) =>
      [state(cell, column), remarks(cell)].filter((part) => part !== '').join('; '),
  };
}
