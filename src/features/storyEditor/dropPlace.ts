/** Upper and lower edge of a row, in pixels of the same origin as the pointer. */
export interface RowEdges {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Where a row that is dragged comes to stand if it is dropped here: its place in the list without it.
 * A row gives way once the pointer is past its middle.
 */
export function dropPlace(y: number, rows: readonly RowEdges[], from: number): number {
  return rows.filter(({ top, bottom }, index) => index !== from && y > (top + bottom) / 2).length;
}
