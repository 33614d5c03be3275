import type { IndicatorId } from '../model/ids.ts';
import type { Catalogue, Dimension, Indicator, IndicatorKind } from '../model/indicator.ts';
import { facetKey } from './facetKey.ts';
import { type MeasureFamily, measureFamily } from './measureFamily.ts';

export interface FacetOption {
  /** Null for all categories together. */
  readonly category: string | null;
  /** Where choosing it leads. */
  readonly indicator: IndicatorId;
}

/** One dimension of a concept and what can be chosen in it. */
export interface FacetChoice {
  readonly dimension: Dimension;
  /** The category in force; null for all together. */
  readonly category: string | null;
  /** All together first where the concept has it, then the categories in the package's order. */
  readonly options: readonly FacetOption[];
}

export interface MeasureOption {
  readonly family: MeasureFamily;
  readonly kind: IndicatorKind;
  readonly indicator: IndicatorId;
}

/** The indicators of a concept in the order of the catalogue. */
export function indicatorsOf(catalogue: Catalogue, { concept }: Pick<Indicator, 'concept'>) {
  return catalogue.indicators.filter((candidate) => candidate.concept === concept);
}

/**
 * The dimensions in which the concept of an indicator can be broken down, those with a real choice
 * only. Every option leads to an indicator that exists: where the combination does not, to the
 * nearest one that has the chosen category (`nearestIndicator`).
 */
export function facetChoices(catalogue: Catalogue, from: Indicator): readonly FacetChoice[] {
  const siblings = indicatorsOf(catalogue, from);
  return catalogue.dimensions
    .map((dimension): FacetChoice => {
      const offered = new Set(siblings.map((sibling) => categoryOf(sibling, dimension.id)));
      const categories = [null, ...dimension.categories.map(({ id }) => id)];
      return {
        dimension,
        category: categoryOf(from, dimension.id),
        options: categories
          .filter((category) => offered.has(category))
          .map((category) => ({
            category,
            indicator: nearestIndicator(siblings, from, { dimension: dimension.id, category }),
          })),
      };
    })
    .filter(({ options }) => options.length > 1);
}

/**
 * The measures in which the breakdown of an indicator exists, its own among them: rate before count.
 * One entry where there is no choice.
 */
export function measureOptions(catalogue: Catalogue, from: Indicator): readonly MeasureOption[] {
  const sameFacets = indicatorsOf(catalogue, from).filter(
    (sibling) => facetKey(sibling) === facetKey(from),
  );
  return (['rate', 'count'] as const).flatMap((family) => {
    const found =
      measureFamily(from.kind) === family
        ? from
        : sameFacets.find((sibling) => measureFamily(sibling.kind) === family);
    return found === undefined ? [] : [{ family, kind: found.kind, indicator: found.id }];
  });
}

/** How many breakdowns a concept has beside its total. */
export function breakdownCount(catalogue: Catalogue, from: Pick<Indicator, 'concept'>): number {
  const combinations = new Set(indicatorsOf(catalogue, from).map(facetKey));
  combinations.delete('');
  return combinations.size;
}

/**
 * What is lost on the way to another indicator. A breakdown that falls back to all together is the
 * mildest; a change between rate and count turns the map into another kind of map; a category nobody
 * asked for is the worst, because it goes unnoticed.
 */
const LOSS = { dropped: 2, family: 10, changed: 11, added: 12 } as const;

interface WantedFacet {
  readonly dimension: string;
  readonly category: string | null;
}

/** Of the siblings with the wanted category, the one that keeps most of `from`; the first of equals. */
function nearestIndicator(
  siblings: readonly Indicator[],
  from: Indicator,
  wanted: WantedFacet,
): IndicatorId {
  const losses = siblings
    .filter((sibling) => categoryOf(sibling, wanted.dimension) === wanted.category)
    .map((sibling) => ({ sibling, loss: lossBetween(from, sibling, wanted.dimension) }));
  const least = Math.min(...losses.map(({ loss }) => loss));
  return losses.find(({ loss }) => loss === least)?.sibling.id ?? from.id;
}

/** The loss in all dimensions but the one that is being changed. */
function lossBetween(from: Indicator, to: Indicator, changing: string): number {
  const others = [...from.facets, ...to.facets]
    .map(({ dimension }) => dimension)
    .filter((dimension) => dimension !== changing);
  const family = measureFamily(from.kind) === measureFamily(to.kind) ? 0 : LOSS.family;
  return [...new Set(others)].reduce((loss, dimension) => {
    const before = categoryOf(from, dimension);
    const after = categoryOf(to, dimension);
    if (before === after) return loss;
    if (after === null) return loss + LOSS.dropped;
    return loss + (before === null ? LOSS.added : LOSS.changed);
  }, family);
}

function categoryOf(indicator: Indicator, dimension: string): string | null {
  return indicator.facets.find((facet) => facet.dimension === dimension)?.category ?? null;
}
