import type { AtlasPackage } from '../domain/model/dataset.ts';
import type { Inventory } from '../domain/offers/inventory.ts';
import { settleCompare } from './compare/settleCompare.ts';
import { settleNeed } from './need/settleNeed.ts';
import { settleProfile } from './profile/settleProfile.ts';
import type { ViewState } from './viewState.ts';

export interface SettledView {
  readonly view: ViewState;
  /** What the view asked for and the package does not know. */
  readonly dropped: readonly string[];
}

/** Brings a view in line with the package, whichever view it is. What fits stays the same object. */
export function settleView(
  asked: ViewState,
  atlas: AtlasPackage,
  inventory: Inventory | null | undefined,
): SettledView {
  const need = settleNeed(asked, atlas, inventory);
  const compare = settleCompare(need.view, atlas);
  const profile = settleProfile(compare.view, atlas);
  return {
    view: profile.view,
    dropped: [...need.dropped, ...compare.dropped, ...profile.dropped],
  };
}
