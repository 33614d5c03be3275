import type { Atlas } from '../atlas.ts';
import type { AtlasState } from '../atlasStore.ts';
import { createProfileSelector, type ProfileSelector } from './createProfileSelector.ts';
import type { ProfileContent, ProfileShown } from './profileShown.ts';
import type { ProfileView } from './profileView.ts';

/** One selector per atlas, made when Steckbriefe are first looked at. */
const selectors = new WeakMap<Atlas, ProfileSelector>();

/** What Steckbriefe shows; null while the view is another one. */
export function selectProfile(state: AtlasState, atlas: Atlas): ProfileShown | null {
  return selectorOf(atlas).shown(state);
}

/** The Steckbrief of any area from what is loaded, for a series of them. */
export function profileOfArea(
  atlas: Atlas,
  asked: Pick<ProfileView, 'area' | 'since' | 'until'>,
): ProfileContent {
  return selectorOf(atlas).content(atlas.store.getState().dataset, asked);
}

function selectorOf(atlas: Atlas): ProfileSelector {
  const known = selectors.get(atlas) ?? createProfileSelector();
  selectors.set(atlas, known);
  return known;
}

/** Makes the Steckbriefe before and after the one shown, so that they are there when asked for. */
export function prepareNeighbours(atlas: Atlas): void {
  const state = atlas.store.getState();
  const shown = selectProfile(state, atlas);
  const { profile } = state.view;
  if (shown === null || profile === null) return;
  for (const area of [shown.next, shown.previous]) {
    if (area !== null) profileOfArea(atlas, { ...profile, area: area.id });
  }
}
