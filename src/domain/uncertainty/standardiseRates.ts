import type { Proportion } from './proportion.ts';
import { isRate, rateOf, smoothRates } from './smoothRates.ts';

/**
 * Rates as deviations from the overall rate in units of their own standard deviation, so that areas of
 * different size can enter a Moran's I of rates. Null where there is no rate.
 *
 * Where the moment estimate makes no variance above 0, the variance of chance alone is used.
 * Source: Assunção, R. & Reis, E. (1999), Stat. Med. 18:2147–2162; R spdep `EBImoran.mc`.
 */
export function standardiseRates(
  areas: readonly (Proportion | null)[],
): readonly (number | null)[] {
  const used = areas.filter(isRate);
  const smoothed = smoothRates(used);
  if (smoothed === null || smoothed.mean === 0) return areas.map(() => null);
  const { mean } = smoothed;
  const people = used.reduce((sum, { base }) => sum + base, 0);
  const squares = used.reduce((sum, area) => sum + area.base * (rateOf(area) - mean) ** 2, 0);
  const between = squares / people - mean / (people / used.length);
  return areas.map((area) => {
    if (!isRate(area)) return null;
    const ofChance = mean / area.base;
    const variance = between + ofChance;
    return (rateOf(area) - mean) / Math.sqrt(variance > 0 ? variance : ofChance);
  });
}
