import type { AtlasPackage } from '../domain/model/dataset.ts';
import type { Inventory } from '../domain/offers/inventory.ts';
import { type SettledView, settleOwnOf } from './otherViews.ts';
import type { ViewState } from './viewState.ts';

export type { SettledView } from './otherViews.ts';

/** Brings a view in line with the package, whichever view it is. What fits stays the same object. */
export function settleView(
  asked: ViewState,
  atlas: AtlasPackage,
  inventory: Inventory | null | undefined,
): SettledView {
  return settleOwnOf(asked, atlas, inventory);
}
