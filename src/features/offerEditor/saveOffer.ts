import type { OfferEdit } from '../../domain/offers/offerEdit.ts';
import type { OfferRecord } from '../../domain/offers/offerRecord.ts';

/**
 * Edits of the inventory after an offer was written anew. An own offer is replaced as a whole; one of
 * the package gets a correction and, where its place is another, a move.
 */
export function editsWithOffer(
  edits: readonly OfferEdit[],
  before: OfferRecord | null,
  offer: OfferRecord,
): readonly OfferEdit[] {
  const own = edits.find((edit) => edit.kind === 'add' && edit.offer.id === offer.id);
  if (before === null) return [...edits, { kind: 'add', offer }];
  if (own === undefined) return [...edits, ...correctionsOf(before, offer)];
  return edits.flatMap((edit): readonly OfferEdit[] => {
    if (edit === own) return [{ kind: 'add', offer }];
    return edit.kind !== 'add' && edit.offer === offer.id ? [] : [edit];
  });
}

/** Edits that make one record of the inventory the other; a place cannot be taken away. */
export function correctionsOf(before: OfferRecord, after: OfferRecord): readonly OfferEdit[] {
  const { id, origin: _origin, position, placement, area: _area, ...changes } = after;
  const correction = { kind: 'change', offer: id, changes } as const;
  const isMoved =
    before.placement !== placement ||
    before.position?.[0] !== position?.[0] ||
    before.position?.[1] !== position?.[1];
  return position === null || placement === 'none' || !isMoved
    ? [correction]
    : [correction, { kind: 'move', offer: id, position, placement }];
}

/** Edits without those of an offer: it is again as the package has it, or gone where it was an own one. */
export function editsWithout(edits: readonly OfferEdit[], offer: string): readonly OfferEdit[] {
  return edits.filter((edit) => (edit.kind === 'add' ? edit.offer.id : edit.offer) !== offer);
}
