import type { CellTable, Interval } from './cellTable.ts';
import {
  type CellBounds,
  initialBounds,
  propagateIntervals,
  relationsByCell,
} from './propagateIntervals.ts';
import { copyBounds, searchAssignment } from './searchAssignment.ts';

/**
 * The feasible interval of each asked cell, in the order asked: the smallest and largest whole count
 * that some table has which agrees with everything published. `high` is Infinity where nothing bounds
 * the count. Throws a RangeError where no table agrees at all.
 */
export type IntervalSolver = (table: CellTable, cells: readonly number[]) => readonly Interval[];

/** Fast and never too narrow: what bounds propagation finds. May be wider than the truth. */
export const propagationSolver: IntervalSolver = (table, cells) => {
  const bounds = requireBounds(table);
  return cells.map((cell) => ({ low: bounds.low[cell]!, high: bounds.high[cell]! }));
};

/** A count that may be as large as this is taken as unbounded: no city has as many people. */
const UNBOUNDED = 1e9;

/**
 * Exact for tables of some dozens of withheld cells: every end of an interval is a table that was
 * found, and that none lies beyond is proved by complete search. Where `branches` per question do not
 * suffice for the proof, the interval ends at the last table found: it may then be too narrow, never
 * too wide, so that "protected" can be relied on and "recovered" may be a false alarm. Throws a
 * RangeError where not even a first table is found.
 */
export function searchSolver(branches = 20_000): IntervalSolver {
  return (table, cells) => {
    const search = openSearch(table, branches);
    return cells.map((cell) => ({ low: lowest(search, cell), high: highest(search, cell) }));
  };
}

interface Search {
  readonly bounds: CellBounds;
  /** The smallest and largest count of every cell in the tables found so far. */
  readonly seen: CellBounds;
  /** Looks for a table with the cell in `[from, to]` and remembers it; false where there is none. */
  readonly find: (cell: number, from: number, to: number) => boolean;
}

function openSearch(table: CellTable, budget: number): Search {
  const bounds = requireBounds(table);
  const byCell = relationsByCell(table);
  const first = searchAssignment(table, bounds, { budget, byCell });
  if (first.kind !== 'found') {
    throw new RangeError(
      first.kind === 'none'
        ? 'No table of whole counts agrees with the published ones'
        : `searchSolver(${budget}): the table is too large for a search`,
    );
  }
  const seen = { low: first.counts.slice(), high: first.counts.slice() };
  const find = (cell: number, from: number, to: number): boolean => {
    const narrowed = copyBounds(bounds);
    narrowed.low[cell] = from;
    narrowed.high[cell] = to;
    const outcome = searchAssignment(table, narrowed, { budget, byCell });
    if (outcome.kind !== 'found') return false;
    outcome.counts.forEach((count, index) => {
      seen.low[index] = Math.min(seen.low[index]!, count);
      seen.high[index] = Math.max(seen.high[index]!, count);
    });
    return true;
  };
  return { bounds, seen, find };
}

/** Bisects between the lower bound and the smallest count seen; the bound itself is asked first. */
function lowest({ bounds, seen, find }: Search, cell: number): number {
  let from = bounds.low[cell]!;
  if (seen.low[cell]! > from && !find(cell, from, from)) from += 1;
  while (from < seen.low[cell]!) {
    const middle = Math.floor((from + seen.low[cell]! - 1) / 2);
    if (!find(cell, from, middle)) from = middle + 1;
  }
  return seen.low[cell]!;
}

function highest({ bounds, seen, find }: Search, cell: number): number {
  let to = bounds.high[cell]!;
  if (!Number.isFinite(to)) {
    if (find(cell, UNBOUNDED, to)) return to;
    to = UNBOUNDED - 1;
  }
  if (seen.high[cell]! < to && !find(cell, to, to)) to -= 1;
  while (to > seen.high[cell]!) {
    const middle = Math.ceil((to + seen.high[cell]! + 1) / 2);
    if (!find(cell, middle, to)) to = middle - 1;
  }
  return seen.high[cell]!;
}

function requireBounds(table: CellTable): CellBounds {
  const bounds = initialBounds(table);
  if (!propagateIntervals(table, bounds)) {
    throw new RangeError('The relations of the table contradict its published counts');
  }
  return bounds;
}
