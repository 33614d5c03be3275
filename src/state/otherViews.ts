import type { AtlasPackage } from '../domain/model/dataset.ts';
import type { Inventory } from '../domain/offers/inventory.ts';
import { decodeCompare, encodeCompare } from './compare/compareCodec.ts';
import { settleCompare } from './compare/settleCompare.ts';
import { decodeNeed, encodeNeed } from './need/needCodec.ts';
import { settleNeed } from './need/settleNeed.ts';
import { decodePresent, encodePresent } from './present/presentCodec.ts';
import { FIRST_PRESENT_VIEW } from './present/presentView.ts';
import { decodeProfile, encodeProfile } from './profile/profileCodec.ts';
import { settleProfile } from './profile/settleProfile.ts';
import type { View, ViewState } from './viewState.ts';

/**
 * What the views beside Erkunden add to the view state, in one place: an embedded figure is never one of
 * them and is built without (`embed/noOtherViews.ts` takes the place of this file).
 */
export type OwnDecoder = (parameters: URLSearchParams) => Partial<ViewState> & {
  readonly bad: readonly { readonly key: string; readonly value: string }[];
};

export const OTHER_DECODERS: Readonly<Record<Exclude<View, 'explore'>, OwnDecoder>> = {
  compare: decodeCompare,
  need: decodeNeed,
  profile: decodeProfile,
  present: decodePresent,
};

/** What only the view that is open has; the others are not part of its link. */
export function encodeOwnOf({
  view,
  compare,
  need,
  profile,
  present,
}: ViewState): readonly [string, string][] {
  if (view === 'compare' && compare !== null) return encodeCompare(compare);
  if (view === 'need' && need !== null) return encodeNeed(need);
  if (view === 'profile' && profile !== null) return encodeProfile(profile);
  if (view === 'present' && present !== null) return encodePresent(present);
  return [];
}

export interface SettledView {
  readonly view: ViewState;
  /** What the view asked for and the package does not know. */
  readonly dropped: readonly string[];
}

/** What the view that is open has of its own, brought in line with the package. */
export function settleOwnOf(
  asked: ViewState,
  atlas: AtlasPackage,
  inventory: Inventory | null | undefined,
): SettledView {
  const need = settleNeed(asked, atlas, inventory);
  const compare = settleCompare(need.view, atlas);
  const profile = settleProfile(compare.view, atlas);
  return {
    view: settlePresent(profile.view),
    dropped: [...need.dropped, ...compare.dropped, ...profile.dropped],
  };
}

/** Which stories there are is known only with those made on the device: their view looks for itself. */
function settlePresent(view: ViewState): ViewState {
  if (view.view !== 'present' || view.present !== null) return view;
  return { ...view, present: FIRST_PRESENT_VIEW };
}
