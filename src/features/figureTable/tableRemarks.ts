import {
  CELL_FLAGS,
  CELL_STATES,
  type Cell,
  type CellFlag,
  type CellState,
} from '../../domain/model/cell.ts';
import type { TableModel } from './tableModel.ts';

export type WordedState = Exclude<CellState, 'number'>;

/** What the table's legend has to explain: only what occurs in it. */
export interface TableRemarks {
  /** Each state with the first cell that has it, as an example of its wording. */
  readonly states: readonly { readonly kind: WordedState; readonly example: Cell }[];
  readonly flags: readonly CellFlag[];
}

export function tableRemarks(model: TableModel): TableRemarks {
  const cells = [...model.rows, ...model.beside].flatMap((row) => row.cells);
  const present = new Set(cells.flatMap((cell) => cell.flags));
  const changes = [...model.rows, ...model.beside].flatMap((row) => row.change?.flags ?? []);
  for (const flag of changes) present.add(flag);
  return {
    states: CELL_STATES.flatMap((kind) => {
      const example = cells.find((cell) => cell.kind === kind);
      return kind === 'number' || example === undefined ? [] : { kind, example };
    }),
    flags: CELL_FLAGS.filter((flag) => present.has(flag)),
  };
}
