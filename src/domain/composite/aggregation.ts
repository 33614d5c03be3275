import { fsum } from 'd3-array';
import type { Standardiser } from './standardiser.ts';

export type Aggregation = 'additive' | 'geometric';

/**
 * Whether scores of this range can be aggregated so. A geometric mean needs scores above 0, which
 * z-scores are not; scores from 0 to 1 are moved to 1 to 100 first (see `termsOf`).
 */
export function canAggregate(aggregation: Aggregation, { range }: Standardiser): boolean {
  return aggregation === 'additive' || range !== 'signed';
}

/**
 * What each area's weighted sum is taken over: the scores themselves for the weighted mean, their
 * logarithms for the geometric mean, whose logarithm then is the sum.
 *
 * For a geometric mean scores from 0 to 1 are first moved to 1 to 100: with 0 left in, the area at the
 * foot of one indicator would score 0 whatever the others say. Source: OECD and JRC (2008), Handbook on
 * Constructing Composite Indicators, step 6; the range 1 to 100 as in the JRC's COIN tool.
 */
export function termsOf(
  scores: Float64Array,
  aggregation: Aggregation,
  { range }: Standardiser,
): Float64Array {
  if (aggregation === 'additive') return scores;
  return scores.map((score) => Math.log(range === 'unit' ? 1 + 99 * score : score));
}

export interface WeightedTerms {
  /** Sums to 1 over the indicators. */
  readonly weight: number;
  /** One term per area. */
  readonly terms: Float64Array;
}

/**
 * One aggregated score per area, of at least one part: the weighted mean of the scores, or their weighted geometric mean.
 * The order of the indicators changes no digit.
 */
export function aggregate(parts: readonly WeightedTerms[], aggregation: Aggregation): Float64Array {
  const areaCount = parts[0]!.terms.length;
  return Float64Array.from({ length: areaCount }, (_, area) => {
    const sum = fsum(parts.map(({ weight, terms }) => weight * terms[area]!));
    return aggregation === 'additive' ? sum : Math.exp(sum);
  });
}
