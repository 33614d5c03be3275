import type { Cell } from '../model/cell.ts';
import type { Column } from '../model/column.ts';

/** A column in another unit: all figures times a factor above 0, states and flags as they are. */
export function scaled(column: Column, factor: number): Column {
  return {
    ...column,
    low: column.low.map((value) => value * factor),
    high: column.high.map((value) => value * factor),
  };
}

/** A cell in another unit. */
export function scaledCell(cell: Cell, factor: number): Cell {
  if (cell.kind === 'number') return { ...cell, value: cell.value * factor };
  return 'low' in cell ? { ...cell, low: cell.low * factor, high: cell.high * factor } : cell;
}
