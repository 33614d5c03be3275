import type { AreaId } from '../../domain/model/ids.ts';
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
  const { dataset, workspace } = atlas.store.getState();
  return selectorOf(atlas).content(dataset, asked, workspace.edits);
}

/** How long a step may keep the page from answering. */
const SLICE_MS = 40;

/**
 * Works out what the Steckbrief of an area rests on, with the page answering in between: the first of a
 * level takes much longer than the others. `profileOfArea` then finds it done.
 */
export async function prepareProfile(atlas: Atlas, area: AreaId): Promise<void> {
  const steps = selectorOf(atlas).figures(atlas.store.getState().dataset, area);
  let isDone = false;
  while (!isDone) {
    const end = performance.now() + SLICE_MS;
    while (!isDone && performance.now() < end) isDone = steps.next().done === true;
    if (!isDone) await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

function selectorOf(atlas: Atlas): ProfileSelector {
  const known = selectors.get(atlas) ?? createProfileSelector();
  selectors.set(atlas, known);
  return known;
}

/** Makes the Steckbriefe before and after the one shown, so that they are there when asked for. */
export async function prepareNeighbours(atlas: Atlas): Promise<void> {
  const state = atlas.store.getState();
  const shown = selectProfile(state, atlas);
  const { profile } = state.view;
  if (shown === null || profile === null) return;
  for (const area of [shown.next, shown.previous]) {
    if (area === null) continue;
    await prepareProfile(atlas, area.id);
    profileOfArea(atlas, { ...profile, area: area.id });
  }
}
