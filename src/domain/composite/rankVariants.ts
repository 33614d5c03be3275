import type { IndicatorId } from '../model/ids.ts';
import type { Stepwise } from '../stepwise/stepwise.ts';
import { aggregate, canAggregate, termsOf, type WeightedTerms } from './aggregation.ts';
import type { CompositeIndex } from './compositeIndex.ts';
import { needRanks } from './needRanks.ts';
import { normaliseWeights } from './normaliseWeights.ts';
import { STANDARDISATIONS, type Standardisation } from './standardiser.ts';
import { standardisers } from './standardisers.ts';

export interface StandardisationVariant {
  readonly standardisation: Standardisation;
  /** Rank per considered area, 1 the greatest need. */
  readonly ranks: Int32Array;
}

/**
 * Ranks under every other standardisation that the index's aggregation admits, weights and areas
 * unchanged. In steps, one per standardisation.
 */
export function* traceRanksByStandardisation(
  index: CompositeIndex,
): Stepwise<StandardisationVariant[]> {
  const { standardisation: chosen, aggregation } = index.method;
  const others = STANDARDISATIONS.filter(
    (id) => id !== chosen && canAggregate(aggregation, standardisers[id]),
  );
  const variants: StandardisationVariant[] = [];
  for (const standardisation of others) {
    const standardiser = standardisers[standardisation];
    const parts = index.parts.map(({ weight, values, direction }) => ({
      weight,
      terms: termsOf(standardiser.score(values, direction), aggregation, standardiser),
    }));
    variants.push({ standardisation, ranks: ranksOf(parts, index) });
    yield variants.length / others.length;
  }
  return variants;
}

export interface OmissionVariant {
  readonly indicator: IndicatorId;
  /** Rank per considered area without that indicator. */
  readonly ranks: Int32Array;
}

/**
 * Ranks with each indicator left out in turn, the others keeping their proportions. The areas stay those
 * of the index, so that ranks remain comparable. Empty for an index of a single indicator.
 * In steps, one per indicator.
 */
export function* traceRanksByOmission(index: CompositeIndex): Stepwise<OmissionVariant[]> {
  if (index.parts.length < 2) return [];
  const variants: OmissionVariant[] = [];
  for (const omitted of index.parts) {
    const others = index.parts.filter((part) => part !== omitted);
    const weights = normaliseWeights(others.map(({ weight }) => weight));
    const parts = others.map(({ terms }, position) => ({ weight: weights[position]!, terms }));
    variants.push({ indicator: omitted.indicator, ranks: ranksOf(parts, index) });
    yield variants.length / index.parts.length;
  }
  return variants;
}

/** Smallest and greatest rank each area takes in the index and its variants. */
export function rankSpan(
  ranks: Int32Array,
  variants: readonly { readonly ranks: Int32Array }[],
): { readonly low: Int32Array; readonly high: Int32Array } {
  const across = (pick: (...values: number[]) => number) =>
    ranks.map((rank, area) => pick(rank, ...variants.map((variant) => variant.ranks[area]!)));
  return { low: across(Math.min), high: across(Math.max) };
}

function ranksOf(parts: readonly WeightedTerms[], { method }: CompositeIndex): Int32Array {
  return needRanks(aggregate(parts, method.aggregation));
}
