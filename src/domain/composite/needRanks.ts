import { createIndexSorter } from '../numeric/indexSorter.ts';

/** Scores closer than this differ by rounding only; standardised scores are of the size of 1 and more. */
const SAME_SCORE = 1e-9;

/**
 * Rank of each score from 1, the greatest need: one more than the number of greater scores, so equals
 * share a rank ("1, 2, 2, 4"). Scores are finite and of the size standardised scores have.
 */
export function needRanks(scores: Float64Array): Int32Array {
  return createNeedRanker(scores.length)(scores);
}

/** `needRanks` for many scores of one length; what it returns is overwritten by the next call. */
export function createNeedRanker(length: number): (scores: Float64Array) => Int32Array {
  const sort = createIndexSorter(length);
  const sorted = new Float64Array(length);
  const ranks = new Int32Array(length);
  return (scores) => {
    const ascending = sort(scores);
    for (let place = 0; place < length; place += 1) sorted[place] = scores[ascending[place]!]!;
    let upTo = 0;
    for (let place = 0; place < length; place += 1) {
      const limit = sorted[place]! + SAME_SCORE;
      while (upTo < length && sorted[upTo]! <= limit) upTo += 1;
      ranks[ascending[place]!] = 1 + length - upTo;
    }
    return ranks;
  };
}
