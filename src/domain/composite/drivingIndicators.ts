import type { CompositeIndex } from './compositeIndex.ts';
import { momentsOf } from './moments.ts';
import type { RankIntervals } from './rankInterval.ts';
import type { OmissionVariant } from './rankVariants.ts';

/** No indicator moves the area. */
export const NO_DRIVER = -1;

export interface DriverBasis {
  readonly index: CompositeIndex;
  readonly ranks: Int32Array;
  readonly intervals: Pick<RankIntervals, 'low' | 'high'>;
  readonly omissions: readonly OmissionVariant[];
}

/**
 * For each considered area the position of the indicator on which its rank hangs most: the one whose
 * omission moves the rank furthest, among equals the one that lifts or lowers its score furthest from
 * the mean. `NO_DRIVER` where no omission moves the rank and the interval is a single rank, or where
 * there is only one indicator.
 */
export function drivingIndicators(basis: DriverBasis): Int32Array {
  const { index, ranks, intervals, omissions } = basis;
  const means = index.parts.map(({ terms }) => momentsOf(terms).mean);
  return ranks.map((rank, area) => {
    const steady = omissions.every((omission) => omission.ranks[area] === rank);
    if (omissions.length === 0) return NO_DRIVER;
    if (steady && intervals.low[area] === intervals.high[area]) return NO_DRIVER;
    let driver = 0;
    let furthest = [-1, -1] as readonly [number, number];
    index.parts.forEach(({ weight, terms }, position) => {
      const shift = Math.abs(omissions[position]!.ranks[area]! - rank);
      const pull = Math.abs(weight * (terms[area]! - means[position]!));
      if (shift > furthest[0] || (shift === furthest[0] && pull > furthest[1])) {
        driver = position;
        furthest = [shift, pull];
      }
    });
    return driver;
  });
}
