import { midRanks } from './rankScores.ts';
import type { Standardiser } from './standardiser.ts';

/** Chosen by the authors so that a tenth of the areas scores above 50. */
const STEEPNESS = 23;
const SHARE_OF_SCALE = 1 - Math.exp(-100 / STEEPNESS);

/**
 * Ranks stretched to an exponential curve, above 0 to 100: about half of the scale is kept for the tenth
 * of areas with the most need, so that a good value in one indicator offsets a bad one only in part.
 *
 * Source: English Indices of Deprivation, Technical Report (MHCLG 2019), section 3.6 and appendix.
 */
export const exponentialScores: Standardiser = {
  id: 'exponential',
  range: 'positive',
  score: (values, direction) =>
    midRanks(values, direction).map((rank) => exponentialScore(rank / values.length)),
};

/**
 * The English indices' transformation of one rank share: `−23 ln(1 − R (1 − e^(−100/23)))`.
 *
 * `share` is (N + 1 − rank) ÷ N with rank 1 as the most deprived, so above 0 up to 1; the result runs
 * from above 0 to 100. Throws a RangeError outside 0 to 1.
 */
export function exponentialScore(share: number): number {
  if (!(share >= 0 && share <= 1)) {
    throw new RangeError(`exponentialScore(${share}): the share must lie between 0 and 1`);
  }
  return -STEEPNESS * Math.log1p(-share * SHARE_OF_SCALE);
}
