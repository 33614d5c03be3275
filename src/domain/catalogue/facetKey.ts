import type { Indicator } from '../model/indicator.ts';

/** The same text for the same breakdown; empty for a total. Facets come sorted by dimension. */
export function facetKey({ facets }: Pick<Indicator, 'facets'>): string {
  return facets.map(({ dimension, category }) => `${dimension}=${category}`).join('|');
}
