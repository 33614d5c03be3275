import type { Cell } from '../../domain/model/cell.ts';
import type { Indicator } from '../../domain/model/indicator.ts';
import type { Format } from '../../i18n/format/createFormat.ts';

/** How a column prints its cells: as values or as signed changes, without the unit. */
export type CellText = (cell: Cell) => string;

export function valueText(format: Format, indicator: Indicator): CellText {
  return (cell) => format.bareCell(cell, indicator);
}

export function changeText(format: Format, indicator: Indicator): CellText {
  return (cell) => format.bareChange(cell, indicator);
}
