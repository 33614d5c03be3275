/** Scores closer than this differ by rounding only; standardised scores are of the size of 1 and more. */
const SAME_SCORE = 1e-9;

/**
 * Rank of each score from 1, the greatest need: one more than the number of greater scores, so equals
 * share a rank ("1, 2, 2, 4"). Scores are finite and of the size standardised scores have. O(n log n).
 */
export function needRanks(scores: Float64Array): Int32Array {
  const ascending = scores.slice().sort();
  return Int32Array.from(
    scores,
    (score) => 1 + scores.length - countUpTo(ascending, score + SAME_SCORE),
  );
}

/** How many of the ascending values are at most `limit`. */
function countUpTo(ascending: Float64Array, limit: number): number {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (ascending[middle]! <= limit) from = middle + 1;
    else to = middle;
  }
  return from;
}
