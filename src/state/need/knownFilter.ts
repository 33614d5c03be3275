import type { AtlasPackage } from '../../domain/model/dataset.ts';
import type { Inventory } from '../../domain/offers/inventory.ts';
import type { OfferFilter } from '../../domain/offers/offerFilter.ts';

/**
 * The filter of the offers without ids that the package does not know, and those ids; the same object
 * where it knows all. Names of operators stay: own offers, which may have them, are not part of a package.
 */
export function knownFilter(
  filter: OfferFilter,
  { catalogue, areas }: Pick<AtlasPackage, 'catalogue' | 'areas'>,
  { categories, targetGroups, lifePhases }: Inventory,
): { readonly filter: OfferFilter; readonly dropped: readonly string[] } {
  const dropped: string[] = [];
  const isKnown = (asked: string | null, items: readonly { readonly id: string }[]): boolean => {
    const known = asked === null || items.some(({ id }) => id === asked);
    if (!known) dropped.push(asked);
    return known;
  };
  const { field, targetGroup, lifePhase, area } = filter;
  const settled: OfferFilter = {
    ...filter,
    categories: filter.categories.filter((id) => isKnown(id, categories)),
    field: isKnown(field, catalogue.fields) ? field : null,
    targetGroup: isKnown(targetGroup, targetGroups) ? targetGroup : null,
    lifePhase: isKnown(lifePhase, lifePhases) ? lifePhase : null,
    area: isKnown(area, areas) ? area : null,
  };
  return { filter: dropped.length === 0 ? filter : settled, dropped };
}
