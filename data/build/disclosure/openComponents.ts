import type { ProgramRow } from './linearProgram.ts';
import type { OpenCells } from './openCells.ts';

/** For each column of the open cells the number of the part it belongs to: no row ties two parts. */
export function openComponents({
  cells,
  rows,
}: {
  readonly cells: OpenCells['cells'];
  readonly rows: readonly Pick<ProgramRow, 'indices'>[];
}): Int32Array {
  const parent = Int32Array.from(cells.keys());
  const root = (column: number): number => {
    let at = column;
    while (parent[at]! !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  for (const { indices } of rows) {
    const first = root(indices[0]!);
    for (const column of indices) parent[root(column)] = first;
  }
  return parent.map((_, column) => root(column));
}
