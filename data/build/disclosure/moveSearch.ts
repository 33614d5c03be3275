import type { ProgramRow } from './linearProgram.ts';

/** Open cells by column with everything that ties them, as `OpenCells` has them. */
export interface MoveSpace {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly rows: readonly ProgramRow[];
}

/** Changes by column that lead from one whole-numbered table to another. */
export type Move = ReadonlyMap<number, number>;

export interface MoveSearch {
  /** A move in which this column changes by ±1; null where none was found, which proves nothing. */
  find(column: number): Move | null;
  /** Goes to the table that a move leads to; further searches start there. */
  take(move: Move): void;
}

/** Looks at a column at most per search; generous, since most searches end after a few dozen. */
const BUDGET = 600;
const LONGEST_MOVES = [5, 9, 16];
const TOLERANCE = 1e-6;

/**
 * Searches other tables near a known one by mending what a change breaks, one row after the other
 * (chains of repairs, as in the alternating paths of two-way tables; Cox 1980). `counts` is the known
 * table by column. Bounds are read at each search, so that a caller may narrow them in between; the
 * known table must stay within them. Deterministic.
 */
export function moveSearch(space: MoveSpace, counts: Float64Array): MoveSearch {
  const search = openSearch(space, counts.slice());
  return {
    find(column) {
      for (const longest of LONGEST_MOVES) {
        for (const change of [1, -1]) {
          search.left = BUDGET;
          if (!fits(search, column, change)) continue;
          apply(search, column, change);
          const found = mend(search, longest);
          const move = found ? new Map(search.changes) : null;
          undoAll(search);
          if (move !== null) return move;
        }
      }
      return null;
    },
    take(move) {
      for (const [column, change] of move) {
        search.counts[column] = search.counts[column]! + change;
        shift(search, column, change);
      }
    },
  };
}

interface RowEntry {
  readonly row: number;
  readonly value: number;
}

interface Search {
  readonly space: MoveSpace;
  readonly counts: Float64Array;
  readonly rowsOf: readonly (readonly RowEntry[])[];
  /** Sum of each row at the known table plus the changes. */
  readonly sums: Float64Array;
  readonly changes: Map<number, number>;
  left: number;
}

function openSearch(space: MoveSpace, counts: Float64Array): Search {
  const rowsOf: RowEntry[][] = Array.from(counts, () => []);
  const sums = new Float64Array(space.rows.length);
  space.rows.forEach(({ indices, values }, row) => {
    indices.forEach((column, index) => {
      const value = values[index]!;
      rowsOf[column]!.push({ row, value });
      sums[row] = sums[row]! + value * counts[column]!;
    });
  });
  return { space, counts, rowsOf, sums, changes: new Map(), left: 0 };
}

/** Mends every broken row by moving one more column each; false where that fails. */
function mend(search: Search, longest: number): boolean {
  const broken = firstBroken(search);
  if (broken === null) return true;
  if (search.changes.size >= longest) return false;
  for (const { column, change } of repairs(search, broken)) {
    search.left -= 1;
    if (search.left < 0) return false;
    apply(search, column, change);
    if (mend(search, longest)) return true;
    undo(search, column);
  }
  return false;
}

function firstBroken({ space, rowsOf, sums, changes }: Search): number | null {
  for (const column of changes.keys()) {
    for (const { row } of rowsOf[column]!) {
      const { low, high } = space.rows[row]!;
      if (sums[row]! > high + TOLERANCE || sums[row]! < low - TOLERANCE) return row;
    }
  }
  return null;
}

/** What could mend a row: first what breaks few others, among these columns with much room. */
function repairs(search: Search, row: number) {
  const { indices, values, low, high } = search.space.rows[row]!;
  const sum = search.sums[row]!;
  const excess = sum > high ? sum - high : sum - low;
  const found: { column: number; change: number; burden: number }[] = [];
  indices.forEach((column, index) => {
    if (search.changes.has(column)) return;
    const change = -excess / values[index]!;
    if (!Number.isInteger(change) || !fits(search, column, change)) return;
    const room = search.space.high[column]! - search.space.low[column]!;
    found.push({ column, change, burden: brokenBy(search, column, change) + 1 / (1 + room) });
  });
  return found.sort((a, b) => a.burden - b.burden);
}

/** How many of the column's rows are broken once it has changed. */
function brokenBy({ space, rowsOf, sums }: Search, column: number, change: number): number {
  let broken = 0;
  for (const { row, value } of rowsOf[column]!) {
    const { low, high } = space.rows[row]!;
    const after = sums[row]! + value * change;
    if (after > high + TOLERANCE || after < low - TOLERANCE) broken += 1;
  }
  return broken;
}

function fits({ space, counts }: Search, column: number, change: number): boolean {
  const after = counts[column]! + change;
  return after >= space.low[column]! && after <= space.high[column]!;
}

function apply(search: Search, column: number, change: number): void {
  search.changes.set(column, change);
  shift(search, column, change);
}

function undo(search: Search, column: number): void {
  shift(search, column, -search.changes.get(column)!);
  search.changes.delete(column);
}

function undoAll(search: Search): void {
  for (const column of [...search.changes.keys()]) undo(search, column);
}

function shift({ rowsOf, sums }: Search, column: number, change: number): void {
  for (const { row, value } of rowsOf[column]!) sums[row] = sums[row]! + value * change;
}
