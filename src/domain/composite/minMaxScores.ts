import type { Standardiser } from './standardiser.ts';

/**
 * Place between the lowest and the highest value: 0 is the least need found, 1 the greatest. One
 * outlier squeezes all others together.
 *
 * Source: OECD and JRC (2008), Handbook on Constructing Composite Indicators, step 5.
 */
export const minMaxScores: Standardiser = {
  id: 'min_max',
  range: 'unit',
  score: (values, direction) => {
    const low = values.reduce((least, value) => Math.min(least, value));
    const high = values.reduce((greatest, value) => Math.max(greatest, value));
    const range = high - low;
    return values.map((value) => (direction === 'high_need' ? value - low : high - value) / range);
  },
};
