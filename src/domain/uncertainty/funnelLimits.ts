import { binomialCumulative, binomialQuantile } from '../numeric/binomialDistribution.ts';
import { binomialProbability } from '../numeric/binomialProbability.ts';
import { zOfLevel } from '../numeric/normalDistribution.ts';
import type { Interval, Proportion } from './proportion.ts';
import { requireProportion } from './proportion.ts';

/** The two levels of a funnel: about two and about three standard errors. */
export const FUNNEL_LEVELS = { inner: 0.95, outer: 0.998 } as const;

/**
 * Control limits for the share of an area with `base` people when the true share is `target` (0–1):
 * how far chance alone moves small areas. Exact binomial limits, interpolated between whole counts so
 * that they run smoothly with the base, and kept within 0–1. Null for a base of 0. For a target of 0 or
 * 1 both limits are the target.
 *
 * Throws a RangeError for a base that is no whole number ≥ 0 and for shares outside 0–1.
 * Source: Spiegelhalter, D. J. (2005), Stat. Med. 24:1185–1202, appendix A.1.1.
 */
export function funnelLimits(options: {
  readonly target: number;
  readonly base: number;
  readonly level: number;
}): Interval | null {
  const { target, base, level } = options;
  requireTarget(target);
  if (!Number.isInteger(base) || base < 0) throw new RangeError(`funnelLimits: base ${base}`);
  if (!(level > 0 && level < 1)) throw new RangeError(`level ${level} must lie between 0 and 1`);
  if (base === 0) return null;
  if (target === 0 || target === 1) return { low: target, high: target };
  const tail = (1 - level) / 2;
  return { low: limitAt(tail, target, base), high: limitAt(1 - tail, target, base) };
}

/**
 * Limits by the normal approximation, widened by `betweenAreaDeviation` (a share, from
 * `overdispersion`): for areas that differ by more than chance even when none stands out. Kept within
 * 0–1; null for a base of 0. Source: Spiegelhalter (2005), sections 3 and 5 (additive random effects).
 */
export function widenedFunnelLimits(options: {
  readonly target: number;
  readonly base: number;
  readonly level: number;
  readonly betweenAreaDeviation: number;
}): Interval | null {
  const { target, base, level, betweenAreaDeviation } = options;
  requireTarget(target);
  if (!(base >= 0)) throw new RangeError(`widenedFunnelLimits: base ${base}`);
  const z = zOfLevel(level);
  if (base === 0) return null;
  const half = z * Math.hypot(Math.sqrt((target * (1 - target)) / base), betweenAreaDeviation);
  return { low: Math.max(0, target - half), high: Math.min(1, target + half) };
}

export type FunnelPosition = 'far_below' | 'below' | 'within' | 'above' | 'far_above';

/**
 * Where an area stands in the funnel around `target`: outside the 99.8 % limits (`far_…`), outside the
 * 95 % limits, or within them (a share on a limit is within). Null for a base of 0.
 */
export function funnelPosition(area: Proportion, target: number): FunnelPosition | null {
  requireProportion(area);
  const outer = funnelLimits({ target, base: area.base, level: FUNNEL_LEVELS.outer });
  const inner = funnelLimits({ target, base: area.base, level: FUNNEL_LEVELS.inner });
  if (outer === null || inner === null) return null;
  const share = area.count / area.base;
  if (share < outer.low) return 'far_below';
  if (share > outer.high) return 'far_above';
  if (share < inner.low) return 'below';
  return share > inner.high ? 'above' : 'within';
}

function limitAt(p: number, target: number, base: number): number {
  const count = binomialQuantile(p, base, target);
  const excess = binomialCumulative(count, base, target) - p;
  const interpolated = count - excess / binomialProbability(count, base, target);
  return Math.min(1, Math.max(0, interpolated / base));
}

function requireTarget(target: number): void {
  if (!(target >= 0 && target <= 1)) throw new RangeError(`target ${target} must lie in 0–1`);
}
