import { binomialProbability } from '../numeric/binomialProbability.ts';
import { type Proportion, requireWholeProportion } from './proportion.ts';

/** Tables as likely as the observed one up to rounding count as equally extreme. */
const ROUNDING = 1e-7;

/**
 * Exact two-sided p-value of equal proportions, for cases too few for the z test: the probability of
 * all tables with the same margins that are no more likely than the one observed. 1 where both bases
 * leave nothing to compare.
 *
 * Throws a RangeError unless all counts are whole numbers with 0 ≤ count ≤ base. Linear in the number
 * of possible tables. Source: Fisher, R. A. (1935), J. R. Stat. Soc. 98; two-sided rule as in R
 * `fisher.test`; hypergeometric terms by way of binomial ones (Loader 2000).
 */
export function fisherTest(a: Proportion, b: Proportion): number {
  requireWholeProportion(a);
  requireWholeProportion(b);
  const cases = a.count + b.count;
  const all = a.base + b.base;
  if (cases === 0 || cases === all) return 1;
  const chance = cases / all;
  const whole = binomialProbability(cases, all, chance);
  const probabilityOf = (count: number) =>
    (binomialProbability(count, a.base, chance) *
      binomialProbability(cases - count, b.base, chance)) /
    whole;
  const limit = probabilityOf(a.count) * (1 + ROUNDING);
  let sum = 0;
  const last = Math.min(a.base, cases);
  for (let count = Math.max(0, cases - b.base); count <= last; count += 1) {
    const probability = probabilityOf(count);
    if (probability <= limit) sum += probability;
  }
  return Math.min(1, sum);
}
