import { needRanks } from './needRanks.ts';

/**
 * Groups of about equal size by rank: group 1 has the greatest need; ten groups are deciles. The group is
 * `⌈groupCount × rank ÷ n⌉`, equals always share one. Throws a RangeError unless `groupCount` is a whole
 * number from 1 to 255.
 *
 * Source: English Indices of Deprivation (MHCLG 2019), deciles of ranks.
 */
export function quantileGroups(scores: Float64Array, groupCount: number): Uint8Array {
  if (!Number.isInteger(groupCount) || groupCount < 1 || groupCount > 255) {
    throw new RangeError(`quantileGroups(scores, ${groupCount}): the count must be 1 to 255`);
  }
  return Uint8Array.from(needRanks(scores), (rank) =>
    Math.ceil((groupCount * rank) / scores.length),
  );
}
