import type { CountRelation } from '../../../src/data/package/source/countRelation.ts';
import { facetKey } from '../../../src/domain/catalogue/facetKey.ts';
import type { Catalogue, Facet, Indicator } from '../../../src/domain/model/indicator.ts';

/**
 * Relations that the catalogue itself suggests: within a concept, the counts that differ from a
 * broader one in one more facet of one dimension could be its parts (men + women = all). Whether they
 * are is for the figures to say: see `confirmRelations`.
 */
export function facetRelations(catalogue: Catalogue): readonly CountRelation[] {
  const counts = catalogue.indicators.filter(
    ({ kind, formula }) => kind === 'count' && formula === null,
  );
  return counts.flatMap((whole) =>
    catalogue.dimensions.flatMap(({ id: dimension }) => {
      const parts = counts.filter((part) => refines(whole, part, dimension));
      if (parts.length < 2) return [];
      return [
        {
          id: `${whole.id}_by_${dimension}`,
          kind: 'total' as const,
          whole: whole.id,
          parts: parts.map(({ id }) => ({ indicator: id, multiplier: 1 })),
        },
      ];
    }),
  );
}

function refines(whole: Indicator, part: Indicator, dimension: string): boolean {
  const isOther = (facet: Facet) => facet.dimension !== dimension;
  return (
    part.concept === whole.concept &&
    whole.facets.every(isOther) &&
    part.facets.length === whole.facets.length + 1 &&
    facetKey({ facets: part.facets.filter(isOther) }) === facetKey(whole)
  );
}
