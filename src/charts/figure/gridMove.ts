import type { ReadingMove } from './useChartReading.ts';

/** A figure of a chart that is read in rows and columns, as drawn: row 0 on top. */
export interface GridFocus {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/**
 * What a key does: arrows to the neighbour, Home and End to the ends of the row, Page keys to the first
 * and last row, Enter or space picks, Escape leaves. Null for other keys.
 */
export function gridMove(
  size: GridSize,
  from: GridFocus,
  key: string,
): ReadingMove<GridFocus> | null {
  const to = (row: number, column: number): ReadingMove<GridFocus> => ({
    kind: 'focus',
    focus: { row: clamp(row, size.rows), column: clamp(column, size.columns) },
  });
  const { row, column } = from;
  switch (key) {
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'Home':
      return to(row, 0);
    case 'End':
      return to(row, size.columns - 1);
    case 'PageUp':
      return to(0, column);
    case 'PageDown':
      return to(size.rows - 1, column);
    case 'Enter':
    case ' ':
      return { kind: 'pick', focus: from };
    case 'Escape':
      return { kind: 'leave' };
    default:
      return null;
  }
}

/** Whether the grid still has such a place. */
export function isInGrid(size: GridSize, { row, column }: GridFocus): boolean {
  return row >= 0 && column >= 0 && row < size.rows && column < size.columns;
}

function clamp(index: number, count: number): number {
  return Math.min(Math.max(index, 0), count - 1);
}
