import type { CellTable, LinearRelation } from './cellTable.ts';

/** Bounds of every cell, by its index. */
export interface CellBounds {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** Rounding noise of sums and quotients, far below one whole count. */
const TOLERANCE = 1e-6;

/**
 * The bounds as the signs alone give them. `high` may be Infinity.
 */
export function initialBounds({ cells }: Pick<CellTable, 'cells'>): CellBounds {
  return {
    low: Float64Array.from(cells, ({ low }) => low),
    high: Float64Array.from(cells, ({ high }) => high),
  };
}

/** For every cell the indexes of the relations it stands in. */
export function relationsByCell(table: CellTable): readonly (readonly number[])[] {
  const lists: number[][] = table.cells.map(() => []);
  table.relations.forEach(({ terms }, relation) => {
    for (const { cell } of terms) lists[cell]?.push(relation);
  });
  return lists;
}

/**
 * Narrows `bounds` in place until no relation narrows any cell further, counts being whole numbers
 * (bounds propagation to the fixpoint; Hentenryck, Saraswat and Deville 1998). What it finds an
 * attacker can find too; what it does not find may still be found by linear programming.
 *
 * False where the relations contradict the bounds; `bounds` are then unusable. `start` limits the
 * first round to these relations. Ends after `maximumSteps` looks at a relation at the latest, which
 * leaves the bounds valid but perhaps wider than the fixpoint.
 */
export function propagateIntervals(
  table: CellTable,
  bounds: CellBounds,
  options: {
    readonly byCell?: readonly (readonly number[])[];
    readonly start?: readonly number[];
    readonly maximumSteps?: number;
  } = {},
): boolean {
  const { relations } = table;
  const byCell = options.byCell ?? relationsByCell(table);
  const queue = [...(options.start ?? relations.keys())];
  const waiting = new Set(queue);
  let steps = options.maximumSteps ?? 200 * (relations.length + 10);
  for (let head = 0; head < queue.length && steps > 0; head += 1, steps -= 1) {
    const index = queue[head]!;
    waiting.delete(index);
    const changed = tighten(relations[index]!, bounds);
    if (changed === null) return false;
    for (const cell of changed) {
      for (const next of byCell[cell] ?? []) {
        if (waiting.has(next)) continue;
        waiting.add(next);
        queue.push(next);
      }
    }
  }
  return true;
}

/** The cells a relation narrows; null where it cannot hold. */
function tighten({ terms, low, high }: LinearRelation, bounds: CellBounds): number[] | null {
  const least = sumOfBounds(terms, bounds, 'low');
  const most = sumOfBounds(terms, bounds, 'high');
  if (least.finite > high + TOLERANCE && least.infinite === 0) return null;
  if (most.finite < low - TOLERANCE && most.infinite === 0) return null;
  const changed: number[] = [];
  for (const { cell, coefficient } of terms) {
    const [own, ownMost] = contribution(coefficient, bounds.low[cell]!, bounds.high[cell]!);
    const upper = (high - without(least, own, Number.NEGATIVE_INFINITY)) / coefficient;
    const lower = (low - without(most, ownMost, Number.POSITIVE_INFINITY)) / coefficient;
    const [newLow, newHigh] = coefficient > 0 ? [lower, upper] : [upper, lower];
    const narrowedLow = Math.max(bounds.low[cell]!, Math.ceil(newLow - TOLERANCE));
    const narrowedHigh = Math.min(bounds.high[cell]!, Math.floor(newHigh + TOLERANCE));
    if (narrowedLow > narrowedHigh) return null;
    if (narrowedLow > bounds.low[cell]! || narrowedHigh < bounds.high[cell]!) changed.push(cell);
    bounds.low[cell] = narrowedLow;
    bounds.high[cell] = narrowedHigh;
    if (changed.at(-1) === cell) {
      shift(least, own, contribution(coefficient, narrowedLow, narrowedHigh)[0]);
      shift(most, ownMost, contribution(coefficient, narrowedLow, narrowedHigh)[1]);
    }
  }
  return changed;
}

/** A sum in which infinite addends are counted, so that one of them can be taken out again. */
interface OpenSum {
  finite: number;
  infinite: number;
}

function sumOfBounds(
  terms: LinearRelation['terms'],
  bounds: CellBounds,
  end: 'low' | 'high',
): OpenSum {
  const sum: OpenSum = { finite: 0, infinite: 0 };
  for (const { cell, coefficient } of terms) {
    const ends = contribution(coefficient, bounds.low[cell]!, bounds.high[cell]!);
    const value = end === 'low' ? ends[0] : ends[1];
    if (Number.isFinite(value)) sum.finite += value;
    else sum.infinite += 1;
  }
  return sum;
}

function contribution(coefficient: number, low: number, high: number): [number, number] {
  return coefficient > 0
    ? [coefficient * low, coefficient * high]
    : [coefficient * high, coefficient * low];
}

/** The sum without one addend; `open` where another one is infinite. */
function without({ finite, infinite }: OpenSum, own: number, open: number): number {
  const others = Number.isFinite(own) ? infinite : infinite - 1;
  if (others > 0) return open;
  return Number.isFinite(own) ? finite - own : finite;
}

function shift(sum: OpenSum, before: number, after: number): void {
  if (Number.isFinite(before)) sum.finite -= before;
  else sum.infinite -= 1;
  if (Number.isFinite(after)) sum.finite += after;
  else sum.infinite += 1;
}
