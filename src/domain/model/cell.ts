/**
 * What a figure can be. A withheld or absent value is a state of its own, never 0, -1 or null.
 *
 * - `number`: the value itself.
 * - `masked`: the source withholds a small count; it lies in `[low, high]` (0 to 2 in most German
 *   municipal publications) and nothing more may be said about it.
 * - `interval`: computed from at least one withheld count; the true value lies in `[low, high]`.
 * - `suppressed`: withheld by secondary suppression to protect another cell.
 * - `missing`: the source has no figure.
 * - `not_applicable`: the figure makes no sense here (no denominator, for example).
 */
export const CELL_STATES = [
  'number',
  'masked',
  'interval',
  'suppressed',
  'missing',
  'not_applicable',
] as const;

export type CellState = (typeof CELL_STATES)[number];

/** Remarks that go with a cell whatever its state; several may hold at once. */
export const CELL_FLAGS = [
  'provisional',
  'revised',
  'estimated',
  'break',
  'low_denominator',
] as const;

export type CellFlag = (typeof CELL_FLAGS)[number];

export type Cell =
  | { readonly kind: 'number'; readonly value: number; readonly flags: readonly CellFlag[] }
  | {
      readonly kind: 'masked' | 'interval';
      readonly low: number;
      readonly high: number;
      readonly flags: readonly CellFlag[];
    }
  | {
      readonly kind: 'suppressed' | 'missing' | 'not_applicable';
      readonly flags: readonly CellFlag[];
    };
