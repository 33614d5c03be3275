import { isOpenOn } from '../../domain/coverage/offer.ts';
import type { NeedShown } from '../../state/need/needShown.ts';

export interface CategoryKinds {
  /** By their words; one that is asked for is among them even where no offer is of it. */
  readonly choices: readonly { readonly subcategory: string; readonly open: number }[];
  /** Open offers of the category that state no kind. */
  readonly unstated: number;
}

/** The finer kinds of a category among the offers in force, with how many are open on the day asked. */
export function kindsOf(
  { need, offers }: Pick<NeedShown, 'need' | 'offers'>,
  category: string,
): CategoryKinds {
  const { kinds, day } = need.question;
  const asked = kinds.filter((kind) => kind.category === category);
  const open = new Map(asked.map(({ subcategory }) => [subcategory, 0]));
  let unstated = 0;
  for (const offer of offers) {
    if (offer.category !== category || !isOpenOn(offer, day)) continue;
    if (offer.subcategory === null) unstated += 1;
    else open.set(offer.subcategory, (open.get(offer.subcategory) ?? 0) + 1);
  }
  const choices = [...open].map(([subcategory, count]) => ({ subcategory, open: count }));
  choices.sort((one, other) => one.subcategory.localeCompare(other.subcategory));
  return { choices, unstated };
}
