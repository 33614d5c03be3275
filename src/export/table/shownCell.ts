import type { Cell, CellFlag } from '../../domain/model/cell.ts';
import type { ReportCell, ReportColumn } from '../figureReport.ts';

/** A figure as the screen shows it: rounded, and with bounds only where the screen has them. */
export type ShownCell =
  | { readonly kind: 'number'; readonly value: number; readonly flags: readonly CellFlag[] }
  | {
      readonly kind: 'interval';
      readonly low: number;
      readonly high: number;
      readonly flags: readonly CellFlag[];
    }
  | {
      readonly kind: 'masked' | 'suppressed' | 'missing' | 'not_applicable';
      readonly flags: readonly CellFlag[];
    };

/**
 * The only way from a cell to a file. A withheld value loses its bounds here ("below 3" says as much
 * as may be said), and numbers have the digits of the screen and no more, so that nothing can be
 * computed from an export that could not be read off the screen.
 */
export function shownCell(cell: Cell, decimals: number | null): ShownCell {
  const { flags } = cell;
  switch (cell.kind) {
    case 'number':
      return { kind: 'number', value: rounded(cell.value, decimals), flags };
    case 'interval':
      return {
        kind: 'interval',
        low: rounded(cell.low, decimals),
        high: rounded(cell.high, decimals),
        flags,
      };
    default:
      return { kind: cell.kind, flags };
  }
}

/** The cell of a column of figures. Throws where a text stands in it: a fault of the report. */
export function figureIn(cell: ReportCell | undefined, column: ReportColumn): ShownCell {
  if (cell === undefined || typeof cell === 'string') {
    throw new TypeError(`the figure column "${column.id}" holds ${JSON.stringify(cell)}`);
  }
  return shownCell(cell, column.decimals);
}

/** The text of a column of texts. Throws where a figure stands in it: a fault of the report. */
export function textIn(cell: ReportCell | undefined, column: ReportColumn): string {
  if (typeof cell !== 'string') {
    throw new TypeError(`the text column "${column.id}" holds ${JSON.stringify(cell)}`);
  }
  return cell;
}

/** Half away from zero, as the screen rounds; never minus zero. */
function rounded(value: number, decimals: number | null): number {
  return (decimals === null ? value : Number(value.toFixed(decimals))) + 0;
}
