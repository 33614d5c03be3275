import { momentsOf } from './moments.ts';
import type { Standardiser } from './standardiser.ts';

/**
 * Distance from the mean of the areas in population standard deviations; mean 0, deviation 1. Both are
 * unweighted: every area counts the same, however many people live there.
 *
 * Source: OECD and JRC (2008), Handbook on Constructing Composite Indicators, step 5; with division by n
 * as in the Berlin Monitoring Soziale Stadtentwicklung.
 */
export const zScores: Standardiser = {
  id: 'z_score',
  range: 'signed',
  score: (values, direction) => {
    const { mean, deviation } = momentsOf(values);
    const sign = direction === 'high_need' ? 1 : -1;
    return values.map((value) => (sign * (value - mean)) / deviation);
  },
};
