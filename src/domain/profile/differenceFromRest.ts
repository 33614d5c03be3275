import { adjustForFalseDiscovery } from '../uncertainty/adjustForFalseDiscovery.ts';
import {
  compareProportions,
  type ProportionComparison,
} from '../uncertainty/compareProportions.ts';
import { casesAt, without } from './cases.ts';
import type { FigureReader } from './profileFigures.ts';
import { comparatorOf, type ProfileScope } from './profileScope.ts';

/** Share of wrong calls accepted among the differences called distinguishable. */
export const FALSE_DISCOVERY_RATE = 0.05;

/**
 * The subject against the rest of its comparator (the city without the area; the Land without the
 * city), as `compareWithCity` does, for registers that count everybody. Null where no test is possible.
 */
export function differenceFromRest(
  reader: FigureReader,
  scope: ProfileScope,
  period: number,
): ProportionComparison | null {
  const against = comparatorOf(scope);
  const own = casesAt(reader, scope.subject, period);
  const whole = against === null ? null : casesAt(reader, against, period);
  if (own === null || whole === null) return null;
  const rest = without(whole, own);
  return rest === null
    ? null
    : compareProportions(own, rest, { kind: 'full_count', between: 'areas' });
}

/** `not_tested`: withheld, missing, no cases to speak of, or nothing to compare with. */
export type Significance = 'distinguishable' | 'not_distinguishable' | 'not_tested';

/** The p-value is adjusted for the number of figures judged together. */
export type JudgedDifference =
  | { readonly significance: 'not_tested'; readonly adjustedPValue: null }
  | {
      readonly significance: Exclude<Significance, 'not_tested'>;
      readonly adjustedPValue: number;
    };

/**
 * Which of several tests of one area hold together: among those called distinguishable about 5 per cent
 * are wrong, however many were made (Benjamini & Hochberg 1995).
 */
export function judgeTogether(pValues: readonly (number | null)[]): readonly JudgedDifference[] {
  return adjustForFalseDiscovery(pValues).map((adjustedPValue) => {
    if (adjustedPValue === null) return { significance: 'not_tested', adjustedPValue };
    const isDistinguishable = adjustedPValue <= FALSE_DISCOVERY_RATE;
    return {
      significance: isDistinguishable ? 'distinguishable' : 'not_distinguishable',
      adjustedPValue,
    };
  });
}
