import type { CellTable } from './cellTable.ts';
import { type CellBounds, propagateIntervals, relationsByCell } from './propagateIntervals.ts';

export type SearchOutcome =
  | { readonly kind: 'found'; readonly counts: Float64Array }
  | { readonly kind: 'none' }
  /** The budget, or the range of exact whole numbers, ended before the search did. */
  | { readonly kind: 'undecided' };

export interface SearchOptions {
  /** Largest number of branches looked at; the search is exponential in the worst case. */
  readonly budget: number;
  /**
   * Which half of a cell's range to look at first; by default the lower. Does not change whether
   * something is found, only what.
   */
  readonly upperFirst?: (cell: number, low: number, high: number) => boolean;
  /** `relationsByCell(table)`, where several searches share it. */
  readonly byCell?: readonly (readonly number[])[];
}

/**
 * One whole-numbered table within `bounds` that satisfies every relation, by bisection with bounds
 * propagation: complete, so `none` is a proof. Unbounded ranges are opened step by step and may end
 * `undecided`. The bounds handed in are not changed.
 *
 * Source: branch and prune over finite domains, Van Hentenryck, Saraswat and Deville (1998),
 * J. Logic Programming 37.
 */
export function searchAssignment(
  table: CellTable,
  bounds: CellBounds,
  options: SearchOptions,
): SearchOutcome {
  const byCell = options.byCell ?? relationsByCell(table);
  const search = { table, byCell, upperFirst: options.upperFirst, left: options.budget };
  const copy = copyBounds(bounds);
  if (!propagateIntervals(table, copy, { byCell })) return { kind: 'none' };
  return branch(search, copy);
}

interface Search {
  readonly table: CellTable;
  readonly byCell: readonly (readonly number[])[];
  readonly upperFirst: SearchOptions['upperFirst'];
  left: number;
}

/** First upper end tried in an unbounded range. */
const FIRST_STEP = 16;

function branch(search: Search, bounds: CellBounds): SearchOutcome {
  const cell = narrowestOpenCell(bounds);
  if (cell === null) return { kind: 'found', counts: bounds.low };
  let undecided = false;
  for (const half of halves(search, bounds, cell)) {
    search.left -= 1;
    if (search.left < 0 || half.low > Number.MAX_SAFE_INTEGER) return { kind: 'undecided' };
    const next = copyBounds(bounds);
    next.low[cell] = half.low;
    next.high[cell] = half.high;
    const { byCell, table } = search;
    if (!propagateIntervals(table, next, { byCell, start: byCell[cell] ?? [] })) continue;
    const outcome = branch(search, next);
    if (outcome.kind === 'found') return outcome;
    undecided ||= outcome.kind === 'undecided';
  }
  return undecided ? { kind: 'undecided' } : { kind: 'none' };
}

function halves({ upperFirst }: Search, bounds: CellBounds, cell: number) {
  const low = bounds.low[cell]!;
  const high = bounds.high[cell]!;
  const middle = Number.isFinite(high)
    ? Math.floor((low + high) / 2)
    : Math.max(2 * low, FIRST_STEP);
  const lower = { low, high: middle };
  const upper = { low: middle + 1, high };
  return upperFirst?.(cell, low, high) ? [upper, lower] : [lower, upper];
}

/** The cell with the fewest values left to try; null where all are settled. */
function narrowestOpenCell({ low, high }: CellBounds): number | null {
  let best: number | null = null;
  let bestWidth = Number.POSITIVE_INFINITY;
  for (let cell = 0; cell < low.length; cell += 1) {
    const width = high[cell]! - low[cell]!;
    if (width > 0 && (best === null || width < bestWidth)) {
      best = cell;
      bestWidth = width;
    }
  }
  return best;
}

export function copyBounds({ low, high }: CellBounds): CellBounds {
  return { low: low.slice(), high: high.slice() };
}
