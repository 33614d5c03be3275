import { sortedRanks } from './sortedRanks.ts';
import type { NeedDirection, Standardiser } from './standardiser.ts';

/**
 * Rank from 1 (least need) to n (most); equals share the mean of their ranks, so that turning the
 * direction mirrors the scores. Distances between values are lost, and outliers with them.
 *
 * Source: OECD and JRC (2008), Handbook on Constructing Composite Indicators, step 5; mid-ranks after
 * Kendall (1945), Biometrika 33(3).
 */
export const rankScores: Standardiser = {
  id: 'rank',
  range: 'positive',
  score: midRanks,
};

/** Mid-ranks from 1 to n in order of rising need. */
export function midRanks(values: Float64Array, direction: NeedDirection): Float64Array {
  const { below, equal } = sortedRanks(values);
  return values.map((_, index) => {
    const ascending = below[index]! + (equal[index]! + 1) / 2;
    return direction === 'high_need' ? ascending : values.length + 1 - ascending;
  });
}
