import type { Highs } from 'highs';
import type { IntervalSolver } from '../../../src/domain/disclosure/intervalSolver.ts';
import type { CellBounds } from '../../../src/domain/disclosure/propagateIntervals.ts';
import type { OpenProgram } from './linearProgram.ts';
import { moveSearch } from './moveSearch.ts';
import { intervalOf, type OpenCells, openCells, withProgram } from './openCells.ts';
import {
  isAmbiguous,
  remember,
  rememberMove,
  startWitnesses,
  type Witnesses,
} from './witnesses.ts';

/**
 * Settles for each asked cell whether its count is determined: an interval of one value is a proof
 * that it is, any other interval that two tables with different counts are known. Such an interval
 * is the one of bounds propagation, hence never too narrow but perhaps too wide. Throws where no
 * table agrees with what is published. `counts`: one table that does.
 */
export function ambiguitySolver(highs: Highs, counts: ArrayLike<number>): IntervalSolver {
  return (table, asked) => {
    const open = openCells(table);
    const columns = asked.flatMap((cell) => open.columnOf.get(cell) ?? []);
    const known = Float64Array.from(open.cells, (cell) => counts[cell]!);
    const { ends } = findWitnesses(highs, open, { known, columns });
    return asked.map((cell) => intervalOf(cell, open, ends));
  };
}

export interface Ambiguity {
  /** By column; equal where the count is determined, otherwise what propagation found. */
  readonly ends: CellBounds;
  /** A move for every asked column that is not determined. */
  readonly seen: Witnesses;
}

/**
 * For each asked column either another table in which it differs, or the proof that there is none.
 * Three steps, each for what the one before left: a search near the known table, linear, and integer
 * programming.
 */
export function findWitnesses(
  highs: Highs,
  open: OpenCells,
  question: { readonly known: Float64Array; readonly columns: readonly number[] },
): Ambiguity {
  const ends = { low: open.low.slice(), high: open.high.slice() };
  const seen = startWitnesses(open, question.known);
  searchNearby(open, question.columns, seen);
  if (question.columns.some((column) => isUndecided(ends, seen, column))) {
    withProgram(highs, open, (program) => settle(program, question.columns, ends, seen));
  }
  return { ends, seen };
}

function searchNearby(open: OpenCells, columns: readonly number[], seen: Witnesses): void {
  const search = moveSearch(open, seen.known);
  for (const column of columns) {
    if (isAmbiguous(seen, column)) continue;
    const move = search.find(column);
    if (move !== null) rememberMove(seen, move);
  }
}

/** Below one count, with room for the solver's tolerances. */
const LESS_THAN_ONE = 1 - 1e-5;

/** Joint questions in vain, one in each direction, before the next step. */
const PATIENCE = 2;

/**
 * Cells are asked together: where all known tables have them at an end of their range, the sum of
 * their distances from it is at most 0 exactly if each of them is determined.
 */
function settle(
  program: OpenProgram,
  columns: readonly number[],
  ends: CellBounds,
  seen: Witnesses,
): void {
  // Alike for relaxed and for whole counts: a relaxed bound below 1 proves as much.
  for (const whole of [false, true]) {
    if (whole) program.requireWholeNumbers();
    let left = Number.POSITIVE_INFINITY;
    for (let round = 0, idle = 0; idle < PATIENCE; round += 1) {
      const undecided = columns.filter((column) => isUndecided(ends, seen, column));
      if (undecided.length === 0) return;
      idle = undecided.length < left ? 0 : idle + 1;
      left = undecided.length;
      askTogether(program, { undecided, up: round % 2 === 0 }, ends, seen);
    }
  }
  for (const column of columns) {
    if (isUndecided(ends, seen, column)) askAlone(program, column, ends, seen);
  }
}

function isUndecided(ends: CellBounds, seen: Witnesses, column: number): boolean {
  return ends.low[column]! < ends.high[column]! && !isAmbiguous(seen, column);
}

/**
 * Pushes all cells away from the end where they were seen, the others up or down; settles those that
 * cannot leave their end.
 */
function askTogether(
  program: OpenProgram,
  question: { readonly undecided: readonly number[]; readonly up: boolean },
  ends: CellBounds,
  seen: Witnesses,
): void {
  const { undecided, up } = question;
  const cost = new Float64Array(seen.low.length);
  const atEnd = undecided.filter((column) => {
    if (seen.low[column] === ends.low[column]) cost[column] = -1;
    else if (seen.high[column] === ends.high[column]) cost[column] = 1;
    return cost[column] !== 0;
  });
  if (atEnd.length === 0) for (const column of undecided) cost[column] = up ? -1 : 1;
  const point = program.minimise(cost);
  remember(seen, point);
  const distance = atEnd.reduce(
    (sum, column) => sum + Math.abs(point[column]! - seenEnd(seen, cost, column)),
    0,
  );
  if (atEnd.length === 0 || distance >= LESS_THAN_ONE) return;
  for (const column of atEnd) {
    ends.low[column] = ends.high[column] = seenEnd(seen, cost, column);
  }
}

/** Where a cell was seen before it was pushed. */
function seenEnd(seen: Witnesses, cost: Float64Array, column: number): number {
  return cost[column]! < 0 ? seen.low[column]! : seen.high[column]!;
}

function askAlone(program: OpenProgram, column: number, ends: CellBounds, seen: Witnesses): void {
  for (const direction of [1, -1]) {
    const cost = new Float64Array(seen.low.length);
    cost[column] = direction;
    remember(seen, program.minimise(cost));
  }
  if (!isAmbiguous(seen, column)) ends.low[column] = ends.high[column] = seen.low[column]!;
}
