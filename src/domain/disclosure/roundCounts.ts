import type { Random } from '../random/random.ts';

/** Bases in use: 3 (census tables), 5 (Baden-Württemberg, municipal), 10 (Bundesagentur). */
export type RoundingBase = 3 | 5 | 10;

/**
 * A count rounded to the nearest multiple of `base`, a half upwards (conventional rounding). Every
 * cell and every total is rounded on its own from the true count: rounded parts need not add up to
 * the rounded total, and a share computed from them is a share of rounded counts and has to say so.
 * Throws a RangeError for anything but a whole count from 0.
 *
 * Source: Hundepool et al., Handbook on Statistical Disclosure Control, ch. 5.5.
 */
export function roundToBase(count: number, base: RoundingBase): number {
  return Math.floor(requireCount(count) / base + 0.5) * base;
}

/**
 * Unbiased random rounding: to one of the two neighbouring multiples, up with the probability of the
 * remainder (`remainder ÷ base`), so that the expectation is the true count; multiples stay. A count
 * published twice must be drawn once, from a stream that belongs to its cell (see `roundColumn`):
 * repeated draws would average the protection away. Errors and source as for `roundToBase`.
 */
export function roundRandomly(count: number, base: RoundingBase, random: Random): number {
  const remainder = requireCount(count) % base;
  return count - remainder + (random() * base < remainder ? base : 0);
}

function requireCount(count: number): number {
  if (!Number.isInteger(count) || count < 0) {
    throw new RangeError(`rounding a count needs a whole number from 0, got ${count}`);
  }
  return count;
}
