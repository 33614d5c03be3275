import type { Area } from '../../domain/model/area.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import type { Inventory, OfferCategory } from '../../domain/offers/inventory.ts';
import { isConfirmed, type OfferRecord } from '../../domain/offers/offerRecord.ts';

export interface OfferGroup {
  readonly category: OfferCategory;
  /** By name. */
  readonly offers: readonly OfferRecord[];
}

/** Offers that stand in an area, as its Steckbrief lists them. */
export interface ReportOffers {
  /** In the order of the package; categories without an offer here are left out. */
  readonly groups: readonly OfferGroup[];
  readonly count: number;
  /** Records that nobody has confirmed; they are not listed. */
  readonly unconfirmed: number;
}

/** Offers of an area and of all areas below it. Records without a known place are in no area. */
export function reportOffers(
  area: Area,
  areas: readonly Area[],
  inventory: Inventory,
): ReportOffers {
  const inside = area.role === 'city' ? null : areasWithin(area.id, areas);
  const here = inventory.offers.filter(
    (offer) => offer.area !== null && (inside === null || inside.has(offer.area)),
  );
  const listed = here.filter(isConfirmed);
  const groups = inventory.categories.flatMap((category): OfferGroup[] => {
    const offers = listed.filter((offer) => offer.category === category.id);
    const sorted = offers.toSorted((one, other) => one.name.localeCompare(other.name));
    return offers.length === 0 ? [] : [{ category, offers: sorted }];
  });
  return { groups, count: listed.length, unconfirmed: here.length - listed.length };
}

function areasWithin(area: AreaId, areas: readonly Area[]): ReadonlySet<AreaId> {
  const inside = new Set([area]);
  // Parents may stand after their parts: until nothing is added.
  for (let size = 0; size < inside.size; ) {
    size = inside.size;
    for (const { id, parent } of areas) if (parent !== null && inside.has(parent)) inside.add(id);
  }
  return inside;
}
