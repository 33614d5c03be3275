/**
 * Decimals with which all limits can be told apart and none is misprinted: as few as possible, at
 * least none and at most two more than the values have.
 */
export function limitDecimals(limits: readonly number[], valueDecimals: number): number {
  const most = valueDecimals + 2;
  for (let decimals = 0; decimals < most; decimals += 1) {
    const exact = limits.every(
      (limit) =>
        Math.abs(limit - Number(limit.toFixed(decimals))) <
        NEGLIGIBLE * Math.max(1, Math.abs(limit)),
    );
    if (exact) return decimals;
  }
  return most;
}

const NEGLIGIBLE = 1e-9;
