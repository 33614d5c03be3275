import type { Highs } from 'highs';
import type { CellTable } from '../../../src/domain/disclosure/cellTable.ts';
import { findWitnesses } from './ambiguitySolver.ts';
import { type Move, moveSearch } from './moveSearch.ts';
import { openCells } from './openCells.ts';

/**
 * Of the cells that are withheld in `proposed` but not in `original` those that are needed: one after
 * the other, the dearest first, is published again (or gets its sign back) where every withheld count
 * still has another table without it. Only tables near `counts`, one that agrees with everything
 * published, are looked at, so that something needless may stay.
 */
export function publishNeedless(
  highs: Highs,
  original: CellTable,
  proposed: CellTable,
  counts: ArrayLike<number>,
): readonly number[] {
  const changed = original.cells.flatMap((cell, index) =>
    proposed.cells[index] === cell ? [] : [index],
  );
  const open = openCells(proposed);
  const known = Float64Array.from(open.cells, (cell) => counts[cell]!);
  const space = { ...open, low: open.low.slice(), high: open.high.slice() };
  const { seen } = findWitnesses(highs, open, { known, columns: [...known.keys()] });
  const search = moveSearch(space, known);
  const needed = new Set(changed);
  for (const cell of dearestFirst(original, changed)) {
    const column = open.columnOf.get(cell);
    if (column === undefined) continue;
    const own = original.cells[cell]!;
    const isNumber = own.role === 'published';
    const narrower = {
      low: isNumber ? known[column]! : Math.max(own.low, space.low[column]!),
      high: isNumber ? known[column]! : Math.min(own.high, space.high[column]!),
    };
    const wider = narrow(space, column, narrower);
    const fresh = replaceWitnesses(seen.moves, { column, isNumber, space, known }, search.find);
    if (fresh === null) {
      narrow(space, column, wider);
      continue;
    }
    for (const [at, move] of fresh) seen.moves[at] = move;
    needed.delete(cell);
  }
  return changed.filter((cell) => needed.has(cell));
}

function dearestFirst({ cells }: CellTable, changed: readonly number[]): readonly number[] {
  return [...changed].sort((a, b) => cells[b]!.weight - cells[a]!.weight || a - b);
}

interface Bounds {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** Sets the bounds of a column; what they were. */
function narrow(
  space: Bounds,
  column: number,
  to: { readonly low: number; readonly high: number },
) {
  const before = { low: space.low[column]!, high: space.high[column]! };
  space.low[column] = to.low;
  space.high[column] = to.high;
  return before;
}

/** New moves for all columns whose own no longer fits; null where one of them finds none. */
function replaceWitnesses(
  moves: readonly (Move | null)[],
  change: {
    readonly column: number;
    readonly isNumber: boolean;
    readonly space: Bounds;
    readonly known: Float64Array;
  },
  find: (column: number) => Move | null,
): ReadonlyMap<number, Move | null> | null {
  const { column, isNumber, space, known } = change;
  const fresh = new Map<number, Move | null>(isNumber ? [[column, null]] : []);
  const breaks = (move: Move) => {
    const after = known[column]! + (move.get(column) ?? 0);
    return after < space.low[column]! || after > space.high[column]!;
  };
  for (const [other, move] of moves.entries()) {
    if (move === null || fresh.has(other) || !breaks(move)) continue;
    const found = find(other);
    if (found === null) return null;
    for (const moved of found.keys()) fresh.set(moved, found);
  }
  return fresh;
}
