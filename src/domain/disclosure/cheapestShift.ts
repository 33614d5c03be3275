import { createMinimumHeap } from '../coverage/minimumHeap.ts';
import { type CellTable, canShield, hasSign, type LinearRelation } from './cellTable.ts';
import { relationsByCell } from './propagateIntervals.ts';

/** Changes of counts that keep every relation, by cell. */
export type Shift = ReadonlyMap<number, number>;

export interface ShiftQuestion {
  /** The sensitive cell that has to be able to take another value. */
  readonly cell: number;
  /** By how much, not 0. */
  readonly amount: number;
  /** A table that agrees with everything published, by cell: the true counts or any feasible ones. */
  readonly counts: ArrayLike<number>;
  /** Cost of a small count leaving the range of its sign, ≥ 0; Infinity where signs have to stay. */
  readonly signWeight: number;
  /** Largest number of partial shifts looked at. */
  readonly budget: number;
}

/**
 * The cheapest other table in which one cell has moved by `amount`: uniform-cost search over chains
 * of repairs, each moving one more cell, as far as a broken relation asks or as far as the cell can
 * go. The published cells in it, and the small counts that leave the range of their sign, have to be
 * withheld so that the reader cannot tell the two tables apart; their weights are its cost, moving
 * what is withheld is free. Null where the chains lead to none within the budget: there may still be
 * one in which a cell goes part of its way.
 *
 * Source: the alternating paths of two-way tables (Cox 1980, JASA 75; Kelly, Golden and Assad 1992,
 * Networks 22), here for any relations.
 */
export function cheapestShift(table: CellTable, question: ShiftQuestion): Shift | null {
  const search = { table, question, byCell: relationsByCell(table) };
  const found: Chain[] = [];
  const queue = createMinimumHeap();
  const push = (chain: Chain | null) => {
    if (chain !== null) queue.push(found.push(chain) - 1, chain.cost);
  };
  push(extended(search, NO_MOVE, question.cell, question.amount));
  for (let looked = 0; looked < question.budget && queue.size() > 0; looked += 1) {
    const best = found[queue.pop().item]!;
    const broken = firstBroken(search, best.changes);
    if (broken === null) return best.changes;
    for (const { cell, coefficient } of broken.relation.terms) {
      if (!best.changes.has(cell)) push(extended(search, best, cell, -broken.excess / coefficient));
    }
  }
  return null;
}

interface Search {
  readonly table: CellTable;
  readonly question: ShiftQuestion;
  readonly byCell: readonly (readonly number[])[];
}

interface Chain {
  readonly changes: ReadonlyMap<number, number>;
  readonly cost: number;
}

const NO_MOVE: Chain = { changes: new Map(), cost: 0 };

/** Longer chains cost a little even over withheld cells, so that short ones come first. */
const STEP_COST = 1e-6;

/** The chain with one more cell moved; null where it cannot move that way. */
function extended(search: Search, before: Chain, cell: number, wanted: number): Chain | null {
  const { table, question } = search;
  const one = table.cells[cell]!;
  const current = question.counts[cell]!;
  const { low, high } = roomOf(one, table.shieldLow, question.signWeight);
  // Away from zero, so that an inequality is mended and not only approached.
  const whole = wanted > 0 ? Math.ceil(wanted) : Math.floor(wanted);
  const change = Math.min(Math.max(current + whole, low), high) - current;
  const isFirst = before.changes.size === 0;
  if (change === 0 || change * wanted < 0 || (isFirst && change !== wanted)) return null;
  const leavesSign = current + change < one.low || current + change > one.high;
  const price = one.role === 'published' ? one.weight : leavesSign ? question.signWeight : 0;
  return {
    changes: new Map(before.changes).set(cell, change),
    cost: before.cost + STEP_COST + price,
  };
}

/** Between which counts a cell could be moved if it were withheld. */
function roomOf(
  cell: CellTable['cells'][number],
  shieldLow: number,
  signWeight: number,
): { readonly low: number; readonly high: number } {
  const high = Number.POSITIVE_INFINITY;
  if (cell.role === 'published')
    return canShield(cell, shieldLow) ? { low: shieldLow, high } : cell;
  const canLoseSign = hasSign(cell, shieldLow) && Number.isFinite(signWeight);
  return canLoseSign ? { low: Math.min(cell.low, shieldLow), high } : cell;
}

interface Broken {
  readonly relation: LinearRelation;
  /** How far the sum lies above its upper (positive) or below its lower end (negative). */
  readonly excess: number;
}

/** Binary noise of sums of decimal coefficients. */
const NOISE = 1e-9;

function firstBroken(
  { table, question, byCell }: Search,
  changes: ReadonlyMap<number, number>,
): Broken | null {
  const countOf = (cell: number) => question.counts[cell]! + (changes.get(cell) ?? 0);
  for (const cell of changes.keys()) {
    for (const index of byCell[cell] ?? []) {
      const relation = table.relations[index]!;
      const sum = relation.terms.reduce(
        (total, term) => total + term.coefficient * countOf(term.cell),
        0,
      );
      if (sum > relation.high + NOISE) return { relation, excess: sum - relation.high };
      if (sum < relation.low - NOISE) return { relation, excess: sum - relation.low };
    }
  }
  return null;
}
