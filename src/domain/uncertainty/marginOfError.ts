/** A published estimate with its margin: the half width of its interval, in the same unit. */
export interface EstimateWithMargin {
  readonly estimate: number;
  readonly margin: number;
}

/** The z of the 90 per cent margins that the US Census Bureau publishes, with its rounding. */
export const CENSUS_BUREAU_Z = 1.645;

/**
 * Standard error behind a published margin. `z` belongs to the level at which the margin was published:
 * 1.645 for the American Community Survey, 1.96 for 95 per cent. Throws a RangeError for a negative
 * margin or a z not above 0.
 */
export function standardErrorOfMargin(margin: number, z: number = CENSUS_BUREAU_Z): number {
  if (!(margin >= 0 && z > 0)) throw new RangeError(`margin ${margin} with z ${z}`);
  return margin / z;
}

/**
 * Sum of estimates with the approximate margin √Σ margin². Estimates are taken as independent. Of
 * several estimates of 0 only the largest margin enters, as the source prescribes. Null for no parts.
 * Source: US Census Bureau (2020), Understanding and Using ACS Data, chapter 8.
 */
export function sumWithMargin(parts: readonly EstimateWithMargin[]): EstimateWithMargin | null {
  if (parts.length === 0) return null;
  parts.forEach(requireMargin);
  const ofZeros = parts.filter(({ estimate }) => estimate === 0).map(({ margin }) => margin);
  const ofOthers = parts.filter(({ estimate }) => estimate !== 0).map(({ margin }) => margin);
  return {
    estimate: parts.reduce((sum, { estimate }) => sum + estimate, 0),
    margin: Math.hypot(...ofOthers, Math.max(0, ...ofZeros)),
  };
}

/**
 * Quotient of two estimates with its approximate margin. `part_of_whole`: the numerator is contained in
 * the denominator (a share), √(m₁² − p² m₂²) ÷ d, or the formula of a ratio where the root would be
 * negative; `ratio`: √(m₁² + r² m₂²) ÷ d. Null for a denominator of 0. Source: as `sumWithMargin`.
 */
export function quotientWithMargin(
  numerator: EstimateWithMargin,
  denominator: EstimateWithMargin,
  relation: 'part_of_whole' | 'ratio',
): EstimateWithMargin | null {
  requireMargin(numerator);
  requireMargin(denominator);
  if (denominator.estimate === 0) return null;
  const quotient = numerator.estimate / denominator.estimate;
  const own = numerator.margin ** 2;
  const carried = (quotient * denominator.margin) ** 2;
  const asShare = relation === 'part_of_whole' && own >= carried;
  const margin = Math.sqrt(asShare ? own - carried : own + carried);
  return { estimate: quotient, margin: margin / Math.abs(denominator.estimate) };
}

function requireMargin({ estimate, margin }: EstimateWithMargin): void {
  if (!(margin >= 0) || Number.isNaN(estimate)) {
    throw new RangeError(`estimate ${estimate} with margin ${margin}`);
  }
}
