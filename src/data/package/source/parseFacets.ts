import type { Facet } from '../../../domain/model/indicator.ts';

const FACET = /^([A-Za-z0-9][A-Za-z0-9_-]*)=([A-Za-z0-9][A-Za-z0-9_-]*)$/;

/** Reads `sex=female|age=18_24`; null where a part is not `dimension=category`. */
export function parseFacets(text: string | null): readonly Facet[] | null {
  const facets = (text === null ? [] : text.split('|')).map((part) => {
    const match = FACET.exec(part.trim());
    return match === null ? null : { dimension: match[1] ?? '', category: match[2] ?? '' };
  });
  return facets.every((facet) => facet !== null) ? facets : null;
}

/** True where dimensions ascend as text and none stands twice. */
export function areFacetsSorted(facets: readonly Facet[]): boolean {
  return facets.every((facet, index) => {
    const previous = facets[index - 1];
    return previous === undefined || previous.dimension < facet.dimension;
  });
}
