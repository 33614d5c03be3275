import { type CellTable, canShield } from '../../../src/domain/disclosure/cellTable.ts';
import type { ProgramRow } from './linearProgram.ts';

/** A second table is asked for in which recovered cells have moved by one. */
export interface ShieldQuestion {
  readonly table: CellTable;
  /** Any table that agrees with everything published, true for every cell that is not sensitive. */
  readonly counts: ArrayLike<number>;
  /** The sensitive cells that have to move. */
  readonly recovered: readonly number[];
  readonly wholeNumbers: boolean;
}

/** For taking away the sign of a small count, where the signs themselves give a count away. */
const SIGN_COST = 50;
/** Keeps withheld cells from moving without need. */
export const FREE_COST = 1e-3;
/** How far a published count may move; more room makes cheaper patterns rarer, not more frequent. */
const LARGEST_MOVE = 4;

/** A cell moving one way, from 0 upwards. */
export interface MovableColumn {
  readonly cell: number;
  readonly sign: 1 | -1;
  readonly cost: number;
  readonly high: number;
}

export function movableColumns({ table, counts }: ShieldQuestion): readonly MovableColumn[] {
  return table.cells.flatMap((one, cell): MovableColumn[] => {
    const isPublished = one.role === 'published';
    if (isPublished && !canShield(one, table.shieldLow)) return [];
    const cost = isPublished ? one.weight : FREE_COST;
    const lowest = isPublished ? table.shieldLow : one.low;
    const up = Math.min(
      LARGEST_MOVE,
      (isPublished ? Number.POSITIVE_INFINITY : one.high) - counts[cell]!,
    );
    const down = Math.min(LARGEST_MOVE, counts[cell]! - lowest);
    const within: MovableColumn[] = [
      { cell, sign: 1, cost, high: up },
      { cell, sign: -1, cost, high: down },
    ];
    const hasSign = one.role === 'sensitive' && Number.isFinite(one.high);
    const beyond: MovableColumn = { cell, sign: 1, cost: SIGN_COST, high: LARGEST_MOVE };
    return hasSign ? [...within, beyond] : within;
  });
}

export function balanceRows(
  { table, counts }: ShieldQuestion,
  columns: readonly MovableColumn[],
): ProgramRow[] {
  const columnsOf = columnsByCell(columns);
  return table.relations.flatMap(({ terms, low, high }): ProgramRow[] => {
    const moving = terms.flatMap(({ cell, coefficient }) =>
      (columnsOf.get(cell) ?? []).map((index) => ({
        index,
        value: coefficient * columns[index]!.sign,
      })),
    );
    if (moving.length === 0) return [];
    const sum = terms.reduce((all, { cell, coefficient }) => all + coefficient * counts[cell]!, 0);
    return [
      {
        indices: moving.map(({ index }) => index),
        values: moving.map(({ value }) => value),
        low: low - sum,
        high: high - sum,
      },
    ];
  });
}

/** The directions in which a cell can move within its sign; upwards beyond it where there is none. */
export function signsOf(columns: readonly MovableColumn[], cell: number): readonly (1 | -1)[] {
  const own = columns.filter((column) => column.cell === cell && column.high >= 1);
  const within = own.filter(({ cost }) => cost < SIGN_COST);
  return [...new Set((within.length > 0 ? within : own).map(({ sign }) => sign))];
}

/** `movement + unmoved ≥ 1` for one cell and direction. */
export function moveRow(
  columns: readonly MovableColumn[],
  {
    cell,
    sign,
    unmoved,
  }: { readonly cell: number; readonly sign: 1 | -1; readonly unmoved: number },
): ProgramRow {
  const own = columns.flatMap((column, index) => (column.cell === cell ? [index] : []));
  return {
    indices: [...own, unmoved],
    values: [...own.map((at) => columns[at]!.sign * sign), 1],
    low: 1,
    high: Number.POSITIVE_INFINITY,
  };
}

function columnsByCell(columns: readonly MovableColumn[]): ReadonlyMap<number, readonly number[]> {
  const lists = new Map<number, number[]>();
  columns.forEach(({ cell }, index) => {
    const list = lists.get(cell);
    if (list === undefined) lists.set(cell, [index]);
    else list.push(index);
  });
  return lists;
}
