import type { Column } from '../model/column.ts';
import { STATE_CODE } from '../model/column.ts';

/** `count` cases among a `base` of which they are a part: 37 children in need among 250 children. */
export interface Proportion {
  readonly count: number;
  readonly base: number;
}

/** Both ends belong to the interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Throws a RangeError unless `count` and `base` are finite and 0 ≤ count ≤ base. Fractions are allowed:
 * an effective sample size is one.
 */
export function requireProportion({ count, base }: Proportion): void {
  if (!(count >= 0 && count <= base && Number.isFinite(base))) {
    throw new RangeError(
      `proportion ${count} of ${base}: the count must lie between 0 and the base`,
    );
  }
}

/** As `requireProportion`, and both must be whole numbers, as exact methods need. */
export function requireWholeProportion(proportion: Proportion): void {
  requireProportion(proportion);
  if (!Number.isInteger(proportion.count) || !Number.isInteger(proportion.base)) {
    throw new RangeError(
      `proportion ${proportion.count} of ${proportion.base}: whole numbers needed`,
    );
  }
}

/** count ÷ base in 0–1, or null without a base. */
export function shareOf({ count, base }: Proportion): number | null {
  return base === 0 ? null : count / base;
}

/**
 * Proportions of two columns of equal length, cell by cell. Null wherever one of the two is not a
 * number (withheld, suppressed, missing), the base is zero, or the count is not a part of the base: no
 * interval can be given there, and nothing is put in its place.
 */
export function proportionsOf(counts: Column, bases: Column): readonly (Proportion | null)[] {
  if (counts.state.length !== bases.state.length) {
    throw new RangeError('proportionsOf: counts and bases must be columns of the same length');
  }
  return Array.from(counts.state, (state, index) => {
    if (state !== STATE_CODE.number || bases.state[index] !== STATE_CODE.number) return null;
    const count = counts.low[index]!;
    const base = bases.low[index]!;
    return base > 0 && count >= 0 && count <= base ? { count, base } : null;
  });
}
