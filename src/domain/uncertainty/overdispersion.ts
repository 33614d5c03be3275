import { quantileSorted } from 'd3-array';
import type { Proportion } from './proportion.ts';
import { requireProportion } from './proportion.ts';

/** Share of the areas at each end whose deviation is pulled in before the check. */
const WINSORISED_SHARE = 0.1;

export interface Overdispersion {
  /** Areas with a base, which is all that enter. */
  readonly areaCount: number;
  /** Mean squared standardised deviation φ: about 1 where only chance separates the areas. */
  readonly ratio: number;
  /** φ with the most deviant tenth at each end pulled in, so that a few outliers do not decide. */
  readonly winsorisedRatio: number;
  /** The winsorised φ lies two standard errors, 2 √(2 ÷ areas), above 1. */
  readonly overdispersed: boolean;
  /** Standard deviation of the true shares between areas (τ), as a share; 0 unless overdispersed. */
  readonly betweenAreaDeviation: number;
}

/**
 * Checks whether areas differ from `target` (0–1) by more than chance throughout, as they mostly do in
 * a city: then almost every large area falls outside the plain funnel, and the limits must be widened.
 * Null areas are left out. Null with fewer than two areas, and for a target of 0 or 1.
 *
 * Source: Spiegelhalter (2005), Stat. Med. 24:1185–1202, section 5 and appendix A.2 (winsorised φ and
 * the moment estimate of τ² after DerSimonian & Laird 1986).
 */
export function overdispersion(
  areas: readonly (Proportion | null)[],
  target: number,
): Overdispersion | null {
  const used = areas.filter((area): area is Proportion => area !== null && area.base > 0);
  used.forEach(requireProportion);
  if (!(target >= 0 && target <= 1)) throw new RangeError(`target ${target} must lie in 0–1`);
  if (used.length < 2 || target === 0 || target === 1) return null;
  const weights = used.map(({ base }) => base / (target * (1 - target)));
  const deviations = used.map(
    ({ count, base }, index) => (count / base - target) * Math.sqrt(weights[index]!),
  );
  const winsorisedRatio = meanSquare(winsorised(deviations));
  const overdispersed = winsorisedRatio > 1 + 2 * Math.sqrt(2 / used.length);
  return {
    areaCount: used.length,
    ratio: meanSquare(deviations),
    winsorisedRatio,
    overdispersed,
    betweenAreaDeviation: overdispersed ? betweenDeviation(winsorisedRatio, weights) : 0,
  };
}

function winsorised(deviations: readonly number[]): readonly number[] {
  const sorted = deviations.toSorted((a, b) => a - b);
  const low = quantileSorted(sorted, WINSORISED_SHARE)!;
  const high = quantileSorted(sorted, 1 - WINSORISED_SHARE)!;
  return deviations.map((deviation) => Math.min(high, Math.max(low, deviation)));
}

function betweenDeviation(ratio: number, weights: readonly number[]): number {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const squares = weights.reduce((total, weight) => total + weight * weight, 0);
  const excess = weights.length * ratio - (weights.length - 1);
  return Math.sqrt(Math.max(0, excess / (sum - squares / sum)));
}

function meanSquare(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value * value, 0) / values.length;
}
