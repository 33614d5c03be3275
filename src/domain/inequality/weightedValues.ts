/** Non-negative values with a weight each: mean incomes and taxpayers, rates and people. */
export interface WeightedValues {
  readonly values: ArrayLike<number>;
  /** Weights in any unit, 1 for every value unless given. */
  readonly weights?: ArrayLike<number>;
}

export interface Item {
  readonly value: number;
  /** Share of all weight, so that the shares of all items add up to 1. */
  readonly share: number;
  /** Position among the given values. */
  readonly index: number;
}

export interface Distribution {
  readonly items: readonly Item[];
  readonly mean: number;
  readonly totalWeight: number;
}

/**
 * Values with weight above 0 as shares, and their weighted mean. Null where no weight is left or the
 * mean is 0: inequality is relative to the mean, and of nothing there is none.
 *
 * Throws a RangeError for NaN, infinite or negative values and weights, and for lists of different
 * length. Withheld and missing cells must be left out before.
 */
export function distributionOf({ values, weights }: WeightedValues): Distribution | null {
  if (weights !== undefined && weights.length !== values.length) {
    throw new RangeError(`${values.length} values and ${weights.length} weights`);
  }
  const given = Array.from(values, (value, index) => ({
    value: requireAmount(value, 'value'),
    weight: requireAmount(weights === undefined ? 1 : weights[index]!, 'weight'),
    index,
  })).filter(({ weight }) => weight > 0);
  const totalWeight = given.reduce((sum, { weight }) => sum + weight, 0);
  const mean = given.reduce((sum, { value, weight }) => sum + value * (weight / totalWeight), 0);
  if (given.length === 0 || mean === 0) return null;
  const items = given.map(({ value, weight, index }) => ({
    value,
    share: weight / totalWeight,
    index,
  }));
  return { items, mean, totalWeight };
}

function requireAmount(amount: number, what: string): number {
  if (!(amount >= 0 && Number.isFinite(amount))) {
    throw new RangeError(`${what} ${amount}: inequality needs finite amounts from 0`);
  }
  return amount;
}
