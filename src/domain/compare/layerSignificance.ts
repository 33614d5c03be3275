import type { ComparisonCaution } from '../uncertainty/compareProportions.ts';
import { compareWithCity } from '../uncertainty/compareWithCity.ts';
import type { Proportion } from '../uncertainty/proportion.ts';

export type SignificanceVerdict = 'below' | 'neither' | 'above' | 'not_tested';

export interface SignificanceLayer {
  /** One per area, in their order. */
  readonly verdicts: readonly SignificanceVerdict[];
  /** What must be said with the map, each once. */
  readonly cautions: readonly ComparisonCaution[];
}

/**
 * Each area against the rest of the city, adjusted for the number of areas (Benjamini–Hochberg, 5 per
 * cent). Areas whose cases are unknown, or more than the city's, are not tested; see `compareWithCity`.
 */
export function significanceLayer(
  areas: readonly (Proportion | null)[],
  city: Proportion,
): SignificanceLayer {
  const testable = areas.map((area) => (area !== null && isWithin(area, city) ? area : null));
  const comparisons = compareWithCity({ areas: testable, city, kind: 'full_count' });
  return {
    verdicts: comparisons.map((comparison) =>
      comparison === null || comparison.adjustedPValue === null
        ? 'not_tested'
        : (comparison.standsOut ?? 'neither'),
    ),
    cautions: [...new Set(comparisons.flatMap((comparison) => comparison?.cautions ?? []))],
  };
}

/** Whether `part` can be taken from `whole` and leaves a proportion. */
export function isWithin(part: Proportion, whole: Proportion): boolean {
  const [count, base] = [whole.count - part.count, whole.base - part.base];
  return part.count <= part.base && count >= 0 && base >= 0 && count <= base;
}
