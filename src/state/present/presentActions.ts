import { changeView, patchSession } from '../actions/changeView.ts';
import type { Atlas } from '../atlas.ts';
import type { Aside } from '../atlasStore.ts';
import { decodeView } from '../url/decodeView.ts';
import { FIRST_PRESENT_VIEW, type PresentView } from './presentView.ts';

/** Changes which story is open, its step or what is done with it. */
export function changePresent(atlas: Atlas, change: Partial<PresentView>): Promise<void> {
  const present = atlas.store.getState().view.present ?? FIRST_PRESENT_VIEW;
  return changeView(atlas, { view: 'present', present: { ...present, ...change } });
}

/**
 * Leaves a story for the view of one of its steps, or for the view that a deviation made of it: all of
 * the atlas, live, with a way back.
 *
 * @param fragment the view as in a link, without `#`
 */
export function lookAside(atlas: Atlas, fragment: string, aside: Aside): Promise<void> {
  const { view: page, dataset } = atlas.store.getState();
  const { view } = decodeView(fragment, dataset.package);
  patchSession(atlas, { aside });
  return changeView(atlas, { ...view, language: page.language, present: page.present });
}

/** Back to the step that was left, as it was written. */
export function returnToStory(atlas: Atlas): Promise<void> {
  const { aside } = atlas.store.getState().session;
  if (aside === null) return Promise.resolve();
  patchSession(atlas, { aside: null });
  const { story, step, from } = aside;
  return changePresent(atlas, { story, step, mode: from });
}
