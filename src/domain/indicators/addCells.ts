import type { Cell, CellFlag } from '../model/cell.ts';

/** How many of the added cells were numbers, and how many were something else. */
export interface PartCounts {
  readonly numbers: number;
  readonly withheld: number;
  readonly suppressed: number;
  readonly missing: number;
}

export interface SignedCell {
  readonly cell: Cell;
  readonly sign: 1 | -1;
}

/**
 * Sum of counts. Nothing is imputed: one suppressed part makes the sum `suppressed`, one missing part
 * makes it `missing`, and withheld parts make it an `interval` from the sum of their lower to the sum
 * of their upper bounds (interval arithmetic, Moore 1966). A single masked part stays `masked`.
 */
export function addCells(parts: readonly SignedCell[]): Cell {
  const flags = mergedFlags(parts);
  const [only] = parts;
  if (parts.length === 1 && only?.sign === 1) return only.cell;
  if (parts.some((part) => part.cell.kind === 'suppressed')) return { kind: 'suppressed', flags };
  let low = 0;
  let high = 0;
  let exact = true;
  for (const { cell, sign } of parts) {
    const bounds = boundsOf(cell);
    if (bounds === null) return { kind: 'missing', flags };
    exact &&= cell.kind === 'number';
    low += sign === 1 ? bounds.low : -bounds.high;
    high += sign === 1 ? bounds.high : -bounds.low;
  }
  if (parts.length === 0) return { kind: 'missing', flags };
  return exact ? { kind: 'number', value: low, flags } : { kind: 'interval', low, high, flags };
}

/** What can be said of a cell's value: equal bounds for a number, null where nothing can. */
export function boundsOf(cell: Cell): { readonly low: number; readonly high: number } | null {
  switch (cell.kind) {
    case 'number':
      return { low: cell.value, high: cell.value };
    case 'masked':
    case 'interval':
      return { low: cell.low, high: cell.high };
    default:
      return null;
  }
}

/** Counts the parts by what they are, for the explanation beside an aggregate. */
export function countParts(parts: readonly SignedCell[]): PartCounts {
  const count = (...kinds: readonly Cell['kind'][]) =>
    parts.filter((part) => kinds.includes(part.cell.kind)).length;
  return {
    numbers: count('number'),
    withheld: count('masked', 'interval'),
    suppressed: count('suppressed'),
    missing: count('missing', 'not_applicable'),
  };
}

function mergedFlags(parts: readonly SignedCell[]): readonly CellFlag[] {
  const flags = new Set(parts.flatMap((part) => part.cell.flags));
  return flags.size === 0 ? [] : [...flags];
}
