import type { CountRelation } from '../../../src/data/package/source/countRelation.ts';
import type { SourcePackage } from '../../../src/data/package/source/sourcePackage.ts';
import { confirmRelations } from './confirmRelations.ts';
import { facetRelations } from './facetRelations.ts';

/**
 * All relations of a package between indicators: those its facets suggest and its figures confirm,
 * and the declared ones, which cross concepts. A suggestion with the same whole and parts as a
 * declaration is left out.
 */
export function packageRelations(
  source: SourcePackage,
  declared: readonly CountRelation[],
): readonly CountRelation[] {
  const known = new Set(declared.map(signature));
  const suggested = confirmRelations(source, facetRelations(source.atlas.catalogue));
  return [...declared, ...suggested.filter((relation) => !known.has(signature(relation)))];
}

function signature({ whole, parts }: CountRelation): string {
  const terms = parts.map(({ indicator, multiplier }) => `${multiplier}*${indicator}`).sort();
  return `${whole}=${terms.join('+')}`;
}
