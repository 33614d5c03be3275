import type { OfferKind } from '../../domain/need/needQuestion.ts';
import type { Inventory } from '../../domain/offers/inventory.ts';
import type { Format } from '../format/createFormat.ts';

/** The name of a finer kind of offers, or the words of the record where the package names it not. */
export function wordKind(
  { kinds }: Pick<Inventory, 'kinds'>,
  { category, subcategory }: OfferKind,
  format: Pick<Format, 'local'>,
): string {
  const named = kinds.find(
    (kind) => kind.category === category && kind.subcategory === subcategory,
  );
  return named === undefined ? subcategory : format.local(named.name);
}
