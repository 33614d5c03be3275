const MOST_DECIMALS = 4;

/** As few decimals as tell a class limit exactly; limits that are not round get two. */
export function breakDecimals(edge: number): number {
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals += 1) {
    if (Math.abs(Number(edge.toFixed(decimals)) - edge) < EXACT) return decimals;
  }
  return 2;
}

const EXACT = 1e-9;
