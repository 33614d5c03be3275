import type { AreaId } from '../../domain/model/ids.ts';
import { changeView, patchSession } from '../actions/changeView.ts';
import type { Atlas } from '../atlas.ts';
import { shownView } from '../atlasStore.ts';
import { MAX_SELECTED_AREAS } from '../viewState.ts';
import type { ProfileView } from './profileView.ts';

/** Changes which Steckbrief is open and its reports; an undo step. Does nothing before the view was open. */
export function changeProfile(atlas: Atlas, change: Partial<ProfileView>): Promise<void> {
  const { profile } = shownView(atlas.store.getState());
  return profile === null
    ? Promise.resolve()
    : changeView(atlas, { profile: { ...profile, ...change } });
}

/** Adds the area to the comparison and goes there; a full comparison is left as it is, with a notice. */
export async function compareFromProfile(atlas: Atlas, area: AreaId): Promise<void> {
  const { areas, compare } = shownView(atlas.store.getState());
  const count = areas.length + (compare?.ownAreas.length ?? 0);
  const isFull = !areas.includes(area) && count >= MAX_SELECTED_AREAS;
  await changeView(atlas, {
    view: 'compare',
    areas: isFull || areas.includes(area) ? areas : [...areas, area],
  });
  if (isFull) patchSession(atlas, { notice: { kind: 'selection_full' } });
}
