import { adjustForFalseDiscovery } from './adjustForFalseDiscovery.ts';
import {
  compareProportions,
  type FigureKind,
  type ProportionComparison,
} from './compareProportions.ts';
import type { Proportion } from './proportion.ts';

export interface CityComparison extends ProportionComparison {
  /** p-value adjusted for the number of areas compared; null where nothing can be tested. */
  readonly adjustedPValue: number | null;
  /** On which side an area stands out after the adjustment; null where it does not. */
  readonly standsOut: 'above' | 'below' | null;
}

/**
 * Each area against the rest of the city (the city without the area, because an area compared with a
 * whole that contains it is partly compared with itself), adjusted for the number of comparisons. Null
 * for null areas (withheld, missing), for an area without people, and for one that is the whole city.
 *
 * `falseDiscoveryRate` is the share of wrong calls accepted among those that stand out, 0.05 unless
 * given. Throws a RangeError for an area that is no part of the city.
 * Sources: as `compareProportions`; Benjamini & Hochberg (1995).
 */
export function compareWithCity(options: {
  readonly areas: readonly (Proportion | null)[];
  readonly city: Proportion;
  readonly kind: FigureKind;
  readonly level?: number;
  readonly designEffect?: number;
  readonly falseDiscoveryRate?: number;
}): readonly (CityComparison | null)[] {
  const { areas, city, kind, level = 0.95, designEffect = 1, falseDiscoveryRate = 0.05 } = options;
  const comparisons = areas.map((area) => {
    if (area === null) return null;
    const rest = { count: city.count - area.count, base: city.base - area.base };
    return compareProportions(area, rest, { kind, between: 'areas', level, designEffect });
  });
  const adjusted = adjustForFalseDiscovery(
    comparisons.map((comparison) => comparison?.pValue ?? null),
  );
  return comparisons.map((comparison, index) => {
    if (comparison === null) return null;
    const adjustedPValue = adjusted[index] ?? null;
    const out = adjustedPValue !== null && adjustedPValue <= falseDiscoveryRate;
    const side = comparison.difference > 0 ? 'above' : 'below';
    return { ...comparison, adjustedPValue, standsOut: out ? side : null };
  });
}
