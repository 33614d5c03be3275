import type { OfferEdit } from './offerEdit.ts';
import type { OfferRecord } from './offerRecord.ts';

/** An edit that found nothing to work on: its offer is gone, or one to be added is already there. */
export interface EditRefused {
  readonly edit: OfferEdit;
  readonly reason: 'unknown_offer' | 'duplicate_offer';
}

export interface EditedOffers {
  readonly offers: readonly OfferRecord[];
  readonly refused: readonly EditRefused[];
}

/**
 * The inventory after edits, in the order they were made. Closed offers stay in the list with the status
 * `closed`, so that they can be shown and reopened; order and identity of untouched records are kept. The
 * area of a moved or added offer is the one at its place among the polygons on the map (`locate`), which
 * may be of another level than those it was added with.
 */
export function applyEdits(
  offers: readonly OfferRecord[],
  edits: readonly OfferEdit[],
  locate: (position: readonly [number, number]) => OfferRecord['area'],
): EditedOffers {
  const edited = new Map(offers.map((offer) => [offer.id, offer]));
  const refused: EditRefused[] = [];
  for (const edit of edits) {
    if (edit.kind === 'add') {
      if (edited.has(edit.offer.id)) refused.push({ edit, reason: 'duplicate_offer' });
      else edited.set(edit.offer.id, located(edit.offer, locate));
      continue;
    }
    const before = edited.get(edit.offer);
    if (before === undefined) refused.push({ edit, reason: 'unknown_offer' });
    else edited.set(before.id, changed(before, edit, locate));
  }
  return { offers: [...edited.values()], refused };
}

/** The polygons decide; a stated area counts where no place is known. */
function located(
  offer: OfferRecord,
  locate: (position: readonly [number, number]) => OfferRecord['area'],
): OfferRecord {
  return offer.position === null ? offer : { ...offer, area: locate(offer.position) };
}

function changed(
  offer: OfferRecord,
  edit: Exclude<OfferEdit, { kind: 'add' }>,
  locate: (position: readonly [number, number]) => OfferRecord['area'],
): OfferRecord {
  switch (edit.kind) {
    case 'close':
      // A closing day in the past or future would still let it count on some days.
      return { ...offer, status: 'closed', closed: null };
    case 'move':
      return {
        ...offer,
        position: edit.position,
        placement: edit.placement ?? 'set',
        area: locate(edit.position),
      };
    case 'resize':
      return { ...offer, capacity: edit.capacity };
    default:
      return { ...offer, ...edit.changes };
  }
}
