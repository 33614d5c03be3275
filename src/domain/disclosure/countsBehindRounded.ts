import type { Interval } from './cellTable.ts';
import type { RoundingBase } from './roundCounts.ts';

/** `adjacent`: to either neighbouring multiple, as random and controlled rounding do. */
export type RoundingReach = 'nearest' | 'adjacent';

/**
 * The whole counts that can stand behind a rounded one: half a base to either side where counts were
 * rounded to the nearest multiple (a half upwards), nearly a whole base where they went to either
 * neighbour; never below 0. What a share computed from rounded counts leaves open follows from the
 * ends of these intervals. Throws a RangeError for anything but a multiple of the base from 0.
 *
 * Source: Hundepool et al., Handbook on Statistical Disclosure Control, ch. 5.5.
 */
export function countsBehindRounded(
  rounded: number,
  base: RoundingBase,
  reach: RoundingReach,
): Interval {
  if (!(rounded >= 0) || rounded % base !== 0) {
    throw new RangeError(
      `countsBehindRounded(${rounded}, ${base}): no multiple of the base from 0`,
    );
  }
  if (reach === 'adjacent')
    return { low: atLeastZero(rounded - base + 1), high: rounded + base - 1 };
  return {
    low: atLeastZero(rounded - Math.floor(base / 2)),
    high: rounded + Math.ceil(base / 2) - 1,
  };
}

function atLeastZero(count: number): number {
  return Math.max(0, count);
}
