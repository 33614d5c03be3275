import type { Move } from './moveSearch.ts';
import type { OpenCells } from './openCells.ts';
import { openComponents } from './openComponents.ts';

/** Distance from a whole number that the solver's tolerances explain. */
const TOLERANCE = 1e-5;

/** Tables that agree with what is published, as moves from a known one. */
export interface Witnesses {
  readonly known: Float64Array;
  /** The smallest and largest count that some table has in each column. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** For each column a move that changes it; null as long as none is known. */
  readonly moves: (Move | null)[];
  readonly rows: OpenCells['rows'];
  /** The part of the table each column belongs to; parts can be combined freely. */
  readonly components: Int32Array;
}

/** Only one table is known yet. */
export function startWitnesses(open: OpenCells, known: Float64Array): Witnesses {
  return {
    known,
    low: known.slice(),
    high: known.slice(),
    moves: Array.from(known, () => null),
    rows: open.rows,
    components: openComponents(open),
  };
}

/** Takes note of the table that a move leads to. */
export function rememberMove(seen: Witnesses, move: Move): void {
  for (const [column, change] of move) {
    const count = seen.known[column]! + change;
    if (count < seen.low[column]!) seen.low[column] = count;
    if (count > seen.high[column]!) seen.high[column] = count;
    seen.moves[column] ??= move;
  }
}

/**
 * Takes note of a solution, in those parts in which all counts are whole, as its smallest moves: what
 * no row ties together may move apart.
 */
export function remember(seen: Witnesses, point: Float64Array): void {
  const broken = new Set<number>();
  point.forEach((value, column) => {
    if (Math.abs(value - Math.round(value)) > TOLERANCE) broken.add(seen.components[column]!);
  });
  const changes = new Map<number, number>();
  point.forEach((value, column) => {
    const change = Math.round(value) - seen.known[column]!;
    if (change !== 0 && !broken.has(seen.components[column]!)) changes.set(column, change);
  });
  for (const move of smallestMoves(seen, changes)) rememberMove(seen, move);
}

function smallestMoves({ rows }: Witnesses, changes: Move): readonly Move[] {
  if (changes.size === 0) return [];
  const columns = [...changes.keys()];
  const positions = new Map(columns.map((column, position) => [column, position]));
  const tied = rows.flatMap(({ indices, values, low, high }) => {
    const own = indices.flatMap((column) => positions.get(column) ?? []);
    return own.length === 0 ? [] : [{ indices: own, values, low, high }];
  });
  const parts = openComponents({ cells: columns, rows: tied });
  const moves = new Map<number, Map<number, number>>();
  columns.forEach((column, position) => {
    const part = parts[position]!;
    const move = moves.get(part) ?? new Map<number, number>();
    moves.set(part, move.set(column, changes.get(column) ?? 0));
  });
  return [...moves.values()];
}

/** Two tables are known that differ in this column. */
export function isAmbiguous(seen: Witnesses, column: number): boolean {
  return seen.moves[column] !== null;
}
