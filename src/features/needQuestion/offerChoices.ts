import { isOpenOn } from '../../domain/coverage/offer.ts';
import type { NamedItem } from '../../domain/model/indicator.ts';
import type { OfferCategory } from '../../domain/offers/inventory.ts';
import type { NeedShown } from '../../state/need/needShown.ts';

export interface CategoryGroup {
  /** Handlungsfeld; null for categories of none. */
  readonly field: NamedItem | null;
  readonly categories: readonly {
    readonly category: OfferCategory;
    /** Offers of the category that are open on the question's day. */
    readonly open: number;
  }[];
}

/** All categories by Handlungsfeld in the package's order; those of none at the end. */
export function groupCategories(
  { need, inventory, offers }: Pick<NeedShown, 'need' | 'inventory' | 'offers'>,
  fields: readonly NamedItem[],
): readonly CategoryGroup[] {
  const open = new Map<string, number>();
  for (const offer of offers) {
    if (!isOpenOn(offer, need.question.day)) continue;
    open.set(offer.category, (open.get(offer.category) ?? 0) + 1);
  }
  const known = new Set(fields.map(({ id }) => id));
  const inField = (field: NamedItem | null): CategoryGroup => ({
    field,
    categories: inventory.categories
      .filter((category) =>
        field === null
          ? category.field === null || !known.has(category.field)
          : category.field === field.id,
      )
      .map((category) => ({ category, open: open.get(category.id) ?? 0 })),
  });
  return [...fields.map(inField), inField(null)].filter((group) => group.categories.length > 0);
}

/** Who runs offers of the chosen categories, each once; the one asked for is always among them. */
export function operatorsOf({
  need,
  offers,
}: Pick<NeedShown, 'need' | 'offers'>): readonly string[] {
  const { categories, operator } = need.question;
  const names = offers.flatMap((offer) =>
    offer.operator !== null && categories.includes(offer.category) ? [offer.operator] : [],
  );
  return [...new Set(operator === null ? names : [...names, operator])].sort((one, other) =>
    one.localeCompare(other),
  );
}
