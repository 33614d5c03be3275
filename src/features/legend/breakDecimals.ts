const MOST_DECIMALS = 4;

/** As few decimals as tell all class limits exactly, four at most. */
export function breakDecimals(breaks: readonly number[]): number {
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals += 1) {
    const exact = breaks.every((edge) => Math.abs(Number(edge.toFixed(decimals)) - edge) < 1e-9);
    if (exact) return decimals;
  }
  return distinctDecimals(breaks);
}

/** For limits that are not round: two decimals, or more where neighbours would look alike. */
function distinctDecimals(breaks: readonly number[]): number {
  for (let decimals = 2; decimals < MOST_DECIMALS; decimals += 1) {
    if (new Set(breaks.map((edge) => edge.toFixed(decimals))).size === breaks.length) {
      return decimals;
    }
  }
  return MOST_DECIMALS;
}
