import type { Area } from '../../domain/model/area.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import { applyEdits } from '../../domain/offers/applyEdits.ts';
import type { OfferEdit } from '../../domain/offers/offerEdit.ts';
import type { OfferRecord } from '../../domain/offers/offerRecord.ts';
import { areaLocator } from '../need/areaLocator.ts';
import { memoiseLatest } from '../selectors/memoiseLatest.ts';
import { finestGeometry } from './profileGeometry.ts';
import type { ProfileDataset, ProfileOffers } from './profileShown.ts';

/** The package's offers with the corrections made on this device. */
export interface ProfileStock {
  readonly packaged: readonly OfferRecord[];
  readonly offers: readonly OfferRecord[];
}

/** Remembers the latest corrections; without any, the package's own list is the stock. */
export function createProfileStock() {
  const locatorOf = memoiseLatest(areaLocator);
  const stockOf = memoiseLatest(
    (dataset: ProfileDataset, edits: readonly OfferEdit[]): ProfileStock => {
      const packaged = dataset.inventory?.offers ?? [];
      if (edits.length === 0) return { packaged, offers: packaged };
      // What is made on the device is located anew, whatever level it was made at.
      const { offers } = applyEdits(packaged, edits, locatorOf(finestGeometry(dataset)));
      return { packaged, offers };
    },
  );
  return stockOf;
}

/**
 * Offers that stand in an area or in one of its parts, with the corrections made on this device; what a
 * scenario supposes is no part of a Steckbrief. Null without an inventory.
 */
export function profileOffers(
  { inventory, package: atlas }: ProfileDataset,
  { packaged, offers }: ProfileStock,
  area: Area,
): ProfileOffers | null {
  if (inventory == null || offers.length === 0) return null;
  const inside = areasWithin(area.id, atlas.areas);
  const order = new Map(inventory.categories.map(({ id }, index) => [id, index]));
  const at = (category: string) => order.get(category) ?? order.size;
  const counted = (list: readonly OfferRecord[]) =>
    list
      .filter((offer) => offer.area !== null && inside.has(offer.area))
      .filter(({ status }) => status !== 'closed' && status !== 'moved');
  const records = counted(offers).toSorted(
    (one, other) => at(one.category) - at(other.category) || (one.name < other.name ? -1 : 1),
  );
  const before = packaged === offers ? records : counted(packaged);
  return { inventory, records, ...correctionsOf(records, before, packaged) };
}

/** Untouched records are the same objects, so that what is new or changed shows by identity. */
function correctionsOf(
  records: readonly OfferRecord[],
  before: readonly OfferRecord[],
  packaged: readonly OfferRecord[],
): Pick<ProfileOffers, 'own' | 'corrections'> {
  if (before === records) return { own: new Set(), corrections: null };
  const known = new Map(packaged.map((offer) => [offer.id, offer]));
  const added = records.filter(({ id }) => !known.has(id));
  const changed = records.filter((offer) => known.has(offer.id) && known.get(offer.id) !== offer);
  const left = new Set(records.map(({ id }) => id));
  const removed = before.filter(({ id }) => !left.has(id)).length;
  const own = new Set([...added, ...changed].map(({ id }) => id));
  return own.size + removed === 0
    ? { own, corrections: null }
    : { own, corrections: { added: added.length, changed: changed.length, removed } };
}

function areasWithin(area: AreaId, areas: readonly Area[]): ReadonlySet<AreaId> {
  const parts = areas.filter(({ parent, role }) => parent === area && role === 'area');
  return new Set([area, ...parts.flatMap(({ id }) => [...areasWithin(id, areas)])]);
}
