import { distributionOf, type WeightedValues } from './weightedValues.ts';

/**
 * Gini coefficient in population form, Σᵢ Σⱼ pᵢ pⱼ |xᵢ − xⱼ| ÷ (2 μ) with weights as shares p: 0 (all
 * equal) to below 1. (The small-sample form multiplies by n ÷ (n − 1) and is another figure.)
 *
 * As for every measure in this file: null without values or with a mean of 0; throws a RangeError for
 * negative values and NaN. Unweighted, each area counts once, however many live there. O(n log n).
 * Source: Gini (1914); Cowell, F. A. (2011), Measuring Inequality, appendix A.
 */
export function giniCoefficient(input: WeightedValues): number | null {
  const distribution = distributionOf(input);
  if (distribution === null) return null;
  let shareBelow = 0;
  let amountBelow = 0;
  let half = 0;
  for (const { value, share } of distribution.items.toSorted((a, b) => a.value - b.value)) {
    half += share * (value * shareBelow - amountBelow);
    shareBelow += share;
    amountBelow += share * value;
  }
  return Math.max(0, half / distribution.mean);
}

/**
 * Theil's T, Σ pᵢ (xᵢ/μ) ln (xᵢ/μ), 0 to ln n; a value of 0 contributes 0. Sensitive to differences
 * among high values. Source: Theil, H. (1967), Economics and Information Theory, chapter 4.
 */
export function theilT(input: WeightedValues): number | null {
  const distribution = distributionOf(input);
  if (distribution === null) return null;
  const { items, mean } = distribution;
  return items.reduce((sum, { value, share }) => sum + share * timesLog(value / mean), 0);
}

/**
 * Theil's L (mean logarithmic deviation), Σ pᵢ ln (μ/xᵢ), from 0 without upper limit; null where a value
 * is 0, for which it is not defined. Sensitive to differences among low values. Source: Theil (1967).
 */
export function theilL(input: WeightedValues): number | null {
  const distribution = distributionOf(input);
  if (distribution === null || distribution.items.some(({ value }) => value === 0)) return null;
  const { items, mean } = distribution;
  return items.reduce((sum, { value, share }) => sum + share * Math.log(mean / value), 0);
}

/**
 * Hoover index, ½ Σ pᵢ |xᵢ − μ| ÷ μ: the share of the whole amount that would have to move for all to
 * have the same; 0 to below 1. Source: Hoover, E. M. (1936), Rev. Econ. Stat. 18.
 */
export function hooverIndex(input: WeightedValues): number | null {
  const distribution = distributionOf(input);
  if (distribution === null) return null;
  const { items, mean } = distribution;
  return (
    items.reduce((sum, { value, share }) => sum + share * Math.abs(value - mean), 0) / 2 / mean
  );
}

/**
 * Standard deviation of all areas (divisor n) ÷ mean, a fraction from 0: how far areas lie apart. Not
 * the coefficient of variation of a survey estimate, which is an error.
 */
export function spreadBetweenAreas(input: WeightedValues): number | null {
  const distribution = distributionOf(input);
  if (distribution === null) return null;
  const { items, mean } = distribution;
  const variance = items.reduce((sum, { value, share }) => sum + share * (value - mean) ** 2, 0);
  return Math.sqrt(variance) / mean;
}

function timesLog(ratio: number): number {
  return ratio === 0 ? 0 : ratio * Math.log(ratio);
}
