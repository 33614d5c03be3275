/**
 * `count × 10^exponent` as the double nearest to that decimal: 3 × 10^−1 is 0.3, where multiplying by
 * 0.1 would give 0.30000000000000004. Zero is never negative.
 */
export function decimalNumber(count: number, exponent: number): number {
  return (exponent < 0 ? count / 10 ** -exponent : count * 10 ** exponent) + 0;
}
