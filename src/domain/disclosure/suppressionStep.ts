import { auditTable, type Finding, unprotected } from './auditTable.ts';
import { type CellTable, canShield, hasSign, withhold } from './cellTable.ts';
import { cheapestShift, type Shift } from './cheapestShift.ts';
import type { IntervalSolver } from './intervalSolver.ts';
import { initialBounds } from './propagateIntervals.ts';
import { withholdRates } from './rateRelations.ts';
import { searchAssignment } from './searchAssignment.ts';

export interface ProposalOptions {
  /** The auditor; exact on small tables with `searchSolver`. */
  readonly solve: IntervalSolver;
  /**
   * Information lost with the sign of a small count, in units of the cells' weights; 1 by default,
   * Infinity where signs have to stay.
   */
  readonly signWeight?: number;
  /** Partial shifts looked at per cell, 20,000 by default. */
  readonly budget?: number;
}

/** What one step of a proposal has to know. */
export interface ProposalTask extends Required<ProposalOptions> {
  /** Before anything was withheld to shield. */
  readonly original: CellTable;
}

/**
 * What to withhold next, beyond what `table` withholds already, so that the cell of the finding gains
 * protection: what its cheapest shift moves or, where none is found, all that may be withheld. Empty
 * if even that would not protect it.
 */
export function cellsToWithhold(
  task: ProposalTask,
  table: CellTable,
  finding: Finding,
): readonly number[] {
  const shifted = shiftedCells(task, table, finding);
  return shifted.length > 0 ? shifted : everythingFor(task, table, finding);
}

/** Sensitive cells that are recovered or exposed. */
export function unprotectedIn(solve: IntervalSolver, table: CellTable): readonly Finding[] {
  return unprotected(auditTable(table, solve));
}

/** What withholding a cell costs: its weight, or that of the sign of a small count. */
export function lossOf({ original, signWeight }: ProposalTask, cell: number): number {
  const { role, weight } = original.cells[cell]!;
  return role === 'published' ? weight : signWeight;
}

/** What the cheaper of moving up and moving down would have to withhold; nothing without a shift. */
function shiftedCells(task: ProposalTask, table: CellTable, finding: Finding): readonly number[] {
  const counts = referenceCounts(table);
  if (counts === null) return [];
  const { signWeight, budget } = task;
  const shifts = amounts(table, finding, counts[finding.cell]!)
    .map((amount) => cheapestShift(table, { ...finding, amount, counts, signWeight, budget }))
    .filter((shift) => shift !== null)
    .map((shift) => newlyWithheld(table, shift, counts));
  const loss = (cells: readonly number[]) =>
    cells.reduce((sum, cell) => sum + lossOf(task, cell), 0);
  return shifts.sort((one, other) => loss(one) - loss(other))[0] ?? [];
}

/** By how much a cell has to be able to move so that its protection is met. */
function amounts(table: CellTable, finding: Finding, current: number): readonly number[] {
  const { width, reach } = table.cells[finding.cell]!.protection ?? { width: 1, reach: 0 };
  const up = Math.ceil(Math.max(width - (current - finding.low), reach - current, 1));
  const down = Math.ceil(Math.max(width - (finding.high - current), 1));
  return finding.high >= reach ? [up, -down] : [up];
}

function newlyWithheld(table: CellTable, shift: Shift, counts: ArrayLike<number>): number[] {
  return [...shift].flatMap(([cell, change]) => {
    const { role, low, high } = table.cells[cell]!;
    const after = counts[cell]! + change;
    return role === 'published' || after < low || after > high ? [cell] : [];
  });
}

/** All that may be withheld and is not yet, if that protects the cell; nothing otherwise. */
function everythingFor(task: ProposalTask, table: CellTable, { cell }: Finding): readonly number[] {
  const signsMayGo = Number.isFinite(task.signWeight);
  const all = table.cells.flatMap((one, index) =>
    canShield(one, table.shieldLow) || (signsMayGo && hasSign(one, table.shieldLow)) ? [index] : [],
  );
  const everything = withholdRates(withhold(table, all));
  return unprotectedIn(task.solve, everything).some((finding) => finding.cell === cell) ? [] : all;
}

/** The true counts where all are known, otherwise any that agree with what is published. */
function referenceCounts(table: CellTable): Float64Array | null {
  if (table.cells.every(({ value }) => value !== null)) {
    return Float64Array.from(table.cells, ({ value }) => value ?? 0);
  }
  const bounds = initialBounds(table);
  table.cells.forEach(({ role, value }, cell) => {
    if (role === 'shielding' && value !== null) bounds.low[cell] = bounds.high[cell] = value;
  });
  const outcome = searchAssignment(table, bounds, { budget: 100_000 });
  return outcome.kind === 'found' ? outcome.counts : null;
}
