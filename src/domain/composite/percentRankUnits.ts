import { sortedRanks } from './sortedRanks.ts';
import type { NeedDirection } from './standardiser.ts';

/** Where there is nothing to rank. */
export const NO_UNITS = Number.NaN;

const UNITS = 10_000;

/**
 * Percentile ranks in whole ten-thousandths: `(rank − 1) ÷ (n − 1)` rounded half up to four decimals,
 * equals at the lowest of their ranks, n being the count of values that are not NaN. Against the
 * direction: 10,000 minus that. NaN stays NaN; a single value has the rank 0.
 *
 * Source: Excel's PERCENTRANK.INC as used by CDC/ATSDR.
 */
export function percentRankUnits(values: Float64Array, direction: NeedDirection): Float64Array {
  const areas = [...values.keys()].filter((area) => !Number.isNaN(values[area]));
  const { below } = sortedRanks(Float64Array.from(areas, (area) => values[area]!));
  const others = Math.max(1, areas.length - 1);
  const units = new Float64Array(values.length).fill(NO_UNITS);
  areas.forEach((area, position) => {
    // Multiplied before it is divided: whole numbers, so that a half is a half and rounds up.
    const rank = Math.floor((2 * UNITS * below[position]! + others) / (2 * others));
    units[area] = direction === 'high_need' ? rank : UNITS - rank;
  });
  return units;
}
