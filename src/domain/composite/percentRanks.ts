import { sortedRanks } from './sortedRanks.ts';
import type { Standardiser } from './standardiser.ts';

/**
 * Share of the other areas that lie below: (rank − 1) ÷ (n − 1), 0 to 1, equals at the lowest of their
 * ranks. Against the direction it is 1 minus that, not the rank of the negative: under ties these differ.
 * Not rounded here; the official rounding is in `vulnerabilityIndex`.
 *
 * Source: CDC/ATSDR Social Vulnerability Index documentation (2018 to 2022); Excel's PERCENTRANK.INC.
 */
export const percentRanks: Standardiser = {
  id: 'percentile',
  range: 'unit',
  score: (values, direction) => {
    const { below } = sortedRanks(values);
    const others = values.length - 1;
    return values.map((_, index) =>
      direction === 'high_need' ? below[index]! / others : (others - below[index]!) / others,
    );
  },
};
