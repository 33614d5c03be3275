/** Which counts are too small to be published. */
export interface MinimumCountRule {
  /** Smallest count that may be published: 3 (Bundesagentur für Arbeit), often 5 or 10 in cities. */
  readonly minimum: number;
  /** Whether a zero may be shown; it can disclose too (nobody of a group lives here). */
  readonly zeroIsPublishable: boolean;
}

/**
 * Minimum frequency rule: true where a count has to be withheld. The threshold form "counts up to n"
 * of sdcTable (`maxN = n`) is `minimum = n + 1`. Counts are whole and ≥ 0; anything else is a
 * RangeError.
 *
 * Source: Bundesagentur für Arbeit, Statistische Geheimhaltung; Hundepool et al., Handbook on
 * Statistical Disclosure Control, ch. 4.2.1.
 */
export function isBelowMinimumCount(count: number, rule: MinimumCountRule): boolean {
  if (!Number.isInteger(count) || count < 0) {
    throw new RangeError(`isBelowMinimumCount(${count}, rule): a whole count from 0 is needed`);
  }
  return count === 0 ? !rule.zeroIsPublishable : count < rule.minimum;
}

/** (n, k) rule: the `largest` contributors must not hold more than `share` of a sum. */
export interface DominanceRule {
  /** n, a whole number from 1. */
  readonly largest: number;
  /** k as a share, above 0 and below 1. */
  readonly share: number;
}

/**
 * Dominance rule, (n, k) rule: true where the `largest` contributions together exceed `share` of the
 * total, so that a competitor could estimate one of them. Contributions are finite and ≥ 0, in any
 * order; an empty or all-zero cell is not dominated. Throws a RangeError otherwise.
 *
 * Source: Hundepool et al., Handbook on Statistical Disclosure Control, ch. 4.2.1.
 */
export function isDominated(contributions: readonly number[], rule: DominanceRule): boolean {
  const total = sum(requireContributions('isDominated', contributions));
  return total > 0 && sumOfLargest(contributions, rule) > rule.share * total;
}

/**
 * The smallest upper bound of a dominated total that gives nothing away: `Σ largest ÷ share`. Rounded
 * up it is the `reach` of the cell's protection. Source as for `isDominated` (upper protection
 * levels, ch. 4.2.2).
 */
export function dominanceReach(contributions: readonly number[], rule: DominanceRule): number {
  requireContributions('dominanceReach', contributions);
  return sumOfLargest(contributions, rule) / rule.share;
}

/**
 * p % rule: true where the second-largest contributor, who knows its own part, can estimate the
 * largest one to within `tolerance` (p as a share, above 0) of it: the rest is smaller than that
 * margin. Contributions as for `isDominated`; one alone is always estimable, none never.
 *
 * Source: Hundepool et al., Handbook on Statistical Disclosure Control, ch. 4.2.1, which prefers it
 * to the (2, k) rule.
 */
export function isEstimable(contributions: readonly number[], tolerance: number): boolean {
  requireContributions('isEstimable', contributions);
  const [first, second] = twoLargest(contributions);
  return first > 0 && sum(contributions) - first - second < requireTolerance(tolerance) * first;
}

/** The same for the p % rule: with this upper bound the estimate is off by at least the tolerance. */
export function estimableReach(contributions: readonly number[], tolerance: number): number {
  requireContributions('estimableReach', contributions);
  const [first, second] = twoLargest(contributions);
  return (1 + requireTolerance(tolerance)) * first + second;
}

function sumOfLargest(contributions: readonly number[], { largest, share }: DominanceRule): number {
  if (!Number.isInteger(largest) || largest < 1 || !(share > 0 && share < 1)) {
    throw new RangeError(`dominance rule: ${largest} largest with a share of ${share}`);
  }
  return sum(descending(contributions).slice(0, largest));
}

function twoLargest(contributions: readonly number[]): readonly [number, number] {
  const [first = 0, second = 0] = descending(contributions);
  return [first, second];
}

function descending(contributions: readonly number[]): number[] {
  return contributions.toSorted((one, other) => other - one);
}

function requireContributions(caller: string, contributions: readonly number[]): readonly number[] {
  if (!contributions.every((part) => Number.isFinite(part) && part >= 0)) {
    throw new RangeError(`${caller}(contributions): every contribution must be finite and ≥ 0`);
  }
  return contributions;
}

function requireTolerance(tolerance: number): number {
  if (!(tolerance > 0)) throw new RangeError(`p % rule: a tolerance of ${tolerance}`);
  return tolerance;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
