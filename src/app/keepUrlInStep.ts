import { patchSession, replaceView } from '../state/actions/changeView.ts';
import type { Atlas } from '../state/atlas.ts';
import { decodeView } from '../state/url/decodeView.ts';
import { encodeView } from '../state/url/encodeView.ts';
import type { ViewState } from '../state/viewState.ts';

/**
 * The address always links to the view. What a person would call going somewhere (another figure,
 * level or face) is a step for back and forward; smaller changes rewrite the step they are on, and
 * undo takes those back one by one.
 */
export function keepUrlInStep(atlas: Atlas): () => void {
  const unsubscribe = atlas.store.subscribe((state, previous) => {
    if (state.view === previous.view) return;
    const address = `#${encodeView(state.view)}`;
    if (address === location.hash) return;
    if (isStep(previous.view, state.view)) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  });
  const follow = () => {
    const { view, repairs } = decodeView(location.hash, atlas.source.package);
    if (encodeView(view) === encodeView(atlas.store.getState().view)) return;
    void replaceView(atlas, view).then(() => {
      if (repairs.length > 0) patchSession(atlas, { notice: { kind: 'repairs', repairs } });
    });
  };
  window.addEventListener('popstate', follow);
  return () => {
    unsubscribe();
    window.removeEventListener('popstate', follow);
  };
}

function isStep(from: ViewState, to: ViewState): boolean {
  return from.indicator !== to.indicator || from.level !== to.level || from.face !== to.face;
}
