import type { OfferColumn, OfferColumns, OffersRead } from '../../data/offers/offerFile.ts';
import type { OfferChanges, OfferEdit } from '../../domain/offers/offerEdit.ts';
import type { OfferRecord } from '../../domain/offers/offerRecord.ts';

export interface TakeOverOptions {
  readonly columns: OfferColumns;
  /** Correct offers that the inventory has; otherwise their rows are left aside. */
  readonly replacesKnown: boolean;
  readonly stock: readonly OfferRecord[];
}

/** Edits with all offers that were read. A correction touches only what the file has a column for. */
export function editsWithOffers(
  edits: readonly OfferEdit[],
  { added, known }: Pick<OffersRead, 'added' | 'known'>,
  { columns, replacesKnown, stock }: TakeOverOptions,
): readonly OfferEdit[] {
  const before = new Map(stock.map((offer) => [offer.id, offer]));
  const corrected = (replacesKnown ? known : []).flatMap((offer): readonly OfferEdit[] => {
    const { id, position, placement } = offer;
    const place = before.get(id)?.position;
    const correction = { kind: 'change', offer: id, changes: changesOf(offer, columns) } as const;
    if (columns.lon === undefined || position === null || placement === 'none') return [correction];
    // The middle of a street is no better than the place that is known.
    const isBetter = placement !== 'street' || place == null;
    const isMoved = isBetter && (place?.[0] !== position[0] || place[1] !== position[1]);
    return isMoved ? [correction, { kind: 'move', offer: id, position, placement }] : [correction];
  });
  return [...edits, ...added.map((offer): OfferEdit => ({ kind: 'add', offer })), ...corrected];
}

/** Columns of a file that say something of a field of the record. */
const COLUMNS_OF: Readonly<Record<keyof OfferChanges, readonly OfferColumn[]>> = {
  name: ['name'],
  category: ['category'],
  subcategory: ['subcategory'],
  field: ['field'],
  targetGroup: ['target_group'],
  ages: ['age_from', 'age_to'],
  capacity: ['capacity'],
  operator: ['operator'],
  address: ['address'],
  postcode: ['postcode'],
  status: ['status'],
  url: ['url'],
  opened: ['opened'],
  closed: ['closed'],
  asOf: ['as_of'],
  sources: ['source'],
  note: ['note'],
};

function changesOf(offer: OfferRecord, columns: OfferColumns): OfferChanges {
  const stated = Object.entries(offer).filter(([field]) =>
    COLUMNS_OF[field as keyof OfferChanges]?.some((column) => columns[column] !== undefined),
  );
  return Object.fromEntries(stated);
}
