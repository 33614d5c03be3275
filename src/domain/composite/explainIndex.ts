import type { IndicatorId } from '../model/ids.ts';
import type { CompositeIndex } from './compositeIndex.ts';
import { momentsOf } from './moments.ts';

/** What one indicator does to one area's score. */
export interface IndexContribution {
  readonly indicator: IndicatorId;
  /** In the indicator's unit. */
  readonly value: number;
  /** Standardised; higher means more need. */
  readonly score: number;
  /** 0 to 1. */
  readonly weight: number;
  /** Weight × term. These sum to the area's score, or to its logarithm for a geometric mean. */
  readonly contribution: number;
  /** How far the contribution lies above (+) or below (−) the mean one of all considered areas. */
  readonly aboveMean: number;
}

export interface IndexExplanation {
  readonly score: number;
  /** (score − centre) ÷ unit. */
  readonly index: number;
  readonly contributions: readonly IndexContribution[];
}

/**
 * Opens the index of the area at position `area` into its parts, in the order of the components. Null
 * where the area has no index. Throws a RangeError outside the areas.
 */
export function explainIndex(index: CompositeIndex, area: number): IndexExplanation | null {
  if (!(area in index.standings)) {
    throw new RangeError(`explainIndex(index, ${area}): there are ${index.standings.length} areas`);
  }
  const position = index.considered.indexOf(area);
  if (position < 0) return null;
  const score = index.scores[position]!;
  return {
    score,
    index: (score - index.centre) / index.unit,
    contributions: index.parts.map(({ indicator, weight, values, scores, terms }) => ({
      indicator,
      value: values[position]!,
      score: scores[position]!,
      weight,
      contribution: weight * terms[position]!,
      aboveMean: weight * (terms[position]! - momentsOf(terms).mean),
    })),
  };
}
