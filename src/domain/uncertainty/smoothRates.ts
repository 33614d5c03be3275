import type { Proportion } from './proportion.ts';

export interface SmoothedRates {
  /** Shrunken rates (cases per head); null where the given rate was null or had no base. */
  readonly rates: readonly (number | null)[];
  /** Rate of all areas together, towards which the areas are shrunk (Marshall's m). */
  readonly mean: number;
  /** Variance of the true rates between areas (Marshall's A); 0 where chance explains everything. */
  readonly variance: number;
}

/**
 * Global empirical Bayes smoothing of rates: the fewer people an area has, the nearer its rate is moved
 * to that of all areas. Null areas and areas without a base neither enter the mean nor get a rate. Null
 * where no area is left.
 *
 * Throws a RangeError for NaN, infinite or negative figures.
 * Source: Marshall, R. J. (1991), Appl. Stat. 40:283–294; equals R spdep `EBest(family = "poisson")`.
 */
export function smoothRates(areas: readonly (Proportion | null)[]): SmoothedRates | null {
  const used = areas.filter(isRate);
  if (used.length === 0) return null;
  const { mean, variance } = priorOf(used, used.map(rateOf));
  const rates = areas.map((area) => (isRate(area) ? shrink(area, mean, variance) : null));
  return { rates, mean, variance };
}

/** Mean and between-area variance of rates, the moment estimators of Marshall (1991). */
export function priorOf(
  areas: readonly Proportion[],
  rates: readonly number[],
  centres?: readonly number[],
): { readonly mean: number; readonly variance: number } {
  const cases = areas.reduce((sum, { count }) => sum + count, 0);
  const people = areas.reduce((sum, { base }) => sum + base, 0);
  const mean = cases / people;
  const squares = areas.reduce(
    (sum, { base }, index) => sum + base * (rates[index]! - (centres?.[index] ?? mean)) ** 2,
    0,
  );
  return {
    mean,
    variance: Math.max(0, squares / people - mean / (people / areas.length)),
  };
}

/** The rate of one area moved towards `mean` by as much as its own chance variation weighs. */
export function shrink(area: Proportion, mean: number, variance: number): number {
  const spread = variance + mean / area.base;
  return spread === 0 ? mean : mean + (variance / spread) * (rateOf(area) - mean);
}

export function rateOf({ count, base }: Proportion): number {
  return count / base;
}

/** Whether an area has a rate; refuses figures that cannot be counts. */
export function isRate(area: Proportion | null): area is Proportion {
  if (area === null) return false;
  if (!(area.count >= 0 && area.base >= 0 && Number.isFinite(area.count + area.base))) {
    throw new RangeError(`rate ${area.count} ÷ ${area.base}: finite figures from 0 needed`);
  }
  return area.base > 0;
}
