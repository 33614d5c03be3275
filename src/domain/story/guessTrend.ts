import type { Cell } from '../model/cell.ts';

/** What the audience drew: a value for each period, null where its line has not come yet. */
export type DrawnTrend = readonly (number | null)[];

/** Index of the period from which the audience draws on: the first with a number; null without one. */
export function knownStart(cells: readonly Cell[]): number | null {
  const index = cells.findIndex(({ kind }) => kind === 'number');
  return index < 0 ? null : index;
}

/** A line that has only its known beginning. */
export function beginTrend(cells: readonly Cell[]): DrawnTrend {
  const start = knownStart(cells);
  return cells.map((cell, index) =>
    index === start && cell.kind === 'number' ? cell.value : null,
  );
}

/**
 * The line with a value at a period; what has not been drawn before it comes as a straight line from
 * the last point, so that a hand that skips a period leaves no hole. What is known, and what lies
 * before it, stays as it is.
 */
export function drawTrend(
  drawn: DrawnTrend,
  point: { readonly period: number; readonly value: number },
): DrawnTrend {
  const start = drawn.findIndex((value) => value !== null);
  const { period, value } = point;
  if (start < 0 || period <= start || period >= drawn.length) return drawn;
  const last = drawn.findLastIndex((known, index) => index < period && known !== null);
  const from = drawn[last]!;
  return drawn.map((known, index) => {
    if (index === period) return value;
    if (index <= last || index > period) return known;
    return from + ((value - from) * (index - last)) / (period - last);
  });
}

/** How the line of the audience compares with the figures. */
export interface TrendVerdict {
  /** The last period that both have. */
  readonly period: number;
  readonly guessed: number;
  readonly actual: number;
  /** Figure minus guess. */
  readonly difference: number;
  /** Both read the same when they are printed. */
  readonly isHit: boolean;
  /** Both rise, both fall or both stay, as printed. */
  readonly isSameDirection: boolean;
}

/**
 * Null where the audience drew nothing that can be compared. A figure that is withheld or missing is
 * compared with nothing.
 *
 * @param decimals as printed: a difference that cannot be read is none
 */
export function judgeTrend(
  drawn: DrawnTrend,
  cells: readonly Cell[],
  decimals: number,
): TrendVerdict | null {
  const start = knownStart(cells);
  if (start === null) return null;
  const period = cells.findLastIndex(
    (cell, index) => index > start && cell.kind === 'number' && drawn[index] != null,
  );
  const [first, last] = [cells[start], cells[period]];
  if (first?.kind !== 'number' || last?.kind !== 'number') return null;
  const printed = (value: number) => Math.round(value * 10 ** decimals);
  const guessed = drawn[period]!;
  const directionOf = (value: number) => Math.sign(printed(value) - printed(first.value));
  return {
    period,
    guessed,
    actual: last.value,
    difference: last.value - guessed,
    isHit: printed(guessed) === printed(last.value),
    isSameDirection: directionOf(guessed) === directionOf(last.value),
  };
}
