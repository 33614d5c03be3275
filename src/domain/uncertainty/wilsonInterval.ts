import { zOfLevel } from '../numeric/normalDistribution.ts';
import { type Interval, type Proportion, requireProportion } from './proportion.ts';

/**
 * Wilson score interval of a proportion, as shares in 0–1; null for a base of 0. It stays inside 0–1
 * and keeps its coverage for small bases and rare cases, where p ± 1.96 √(p(1−p)/n) does not.
 * At 0 cases the lower end is exactly 0, at `base` cases the upper end exactly 1.
 *
 * `level` is 0.95 unless given. Throws a RangeError for an impossible proportion or level.
 * Source: Wilson, E. B. (1927), JASA 22; method 3 in Newcombe, R. G. (1998), Stat. Med. 17:857–872.
 */
export function wilsonInterval(proportion: Proportion, level = 0.95): Interval | null {
  requireProportion(proportion);
  const z = zOfLevel(level);
  const { count, base } = proportion;
  if (base === 0) return null;
  const share = count / base;
  const shrink = 1 + (z * z) / base;
  const centre = (share + (z * z) / (2 * base)) / shrink;
  const variance = (share * (1 - share)) / base + (z * z) / (4 * base * base);
  const half = (z * Math.sqrt(variance)) / shrink;
  return {
    low: count === 0 ? 0 : Math.max(0, centre - half),
    high: count === base ? 1 : Math.min(1, centre + half),
  };
}
