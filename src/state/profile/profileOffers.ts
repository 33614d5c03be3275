import type { Area } from '../../domain/model/area.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import type { ProfileDataset, ProfileOffers } from './profileShown.ts';

/** Offers of the package that stand in an area or in one of its parts; null without an inventory. */
export function profileOffers(
  { inventory, package: atlas }: ProfileDataset,
  area: Area,
): ProfileOffers | null {
  if (inventory == null || inventory.offers.length === 0) return null;
  const inside = areasWithin(area.id, atlas.areas);
  const order = new Map(inventory.categories.map(({ id }, index) => [id, index]));
  const at = (category: string) => order.get(category) ?? order.size;
  const records = inventory.offers
    .filter((offer) => offer.area !== null && inside.has(offer.area))
    .filter(({ status }) => status !== 'closed' && status !== 'moved')
    .toSorted(
      (one, other) => at(one.category) - at(other.category) || (one.name < other.name ? -1 : 1),
    );
  return { inventory, records };
}

function areasWithin(area: AreaId, areas: readonly Area[]): ReadonlySet<AreaId> {
  const parts = areas.filter(({ parent, role }) => parent === area && role === 'area');
  return new Set([area, ...parts.flatMap(({ id }) => [...areasWithin(id, areas)])]);
}
