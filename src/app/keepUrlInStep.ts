import { patchSession, replaceView } from '../state/actions/changeView.ts';
import type { Atlas } from '../state/atlas.ts';
import { decodeView } from '../state/url/decodeView.ts';
import { encodeView } from '../state/url/encodeView.ts';
import type { ViewState } from '../state/viewState.ts';

/** The browser's address and history, as far as the atlas uses them; `window` is one. */
export interface AddressBar {
  readonly location: { readonly hash: string };
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  addEventListener(type: 'popstate', listener: () => void): void;
  removeEventListener(type: 'popstate', listener: () => void): void;
}

/**
 * The address always links to the view. What a person would call going somewhere (another figure,
 * level or face, another view, a method note, a page) is a step for back and forward; smaller changes rewrite
 * the step they are on, and undo takes those back one by one. Returns the function that lets go of the address.
 */
export function keepUrlInStep(atlas: Atlas, browser: AddressBar): () => void {
  /** The view an address asked for: showing it must not make a step, or forward would be lost. */
  let followed: ViewState | null = null;
  const rewrite = (view: ViewState) => {
    const address = `#${encodeView(view)}`;
    // Writing the same address again would still lay out the page at once.
    if (address !== browser.location.hash) browser.history.replaceState(null, '', address);
  };
  const unsubscribe = atlas.store.subscribe((state, previous) => {
    if (state.view === previous.view) return;
    const address = `#${encodeView(state.view)}`;
    if (address === browser.location.hash) return;
    if (followed === null && isStep(previous.view, state.view)) {
      browser.history.pushState(null, '', address);
    } else rewrite(state.view);
  });
  const follow = async () => {
    const { view, repairs } = decodeView(browser.location.hash, atlas.source.package);
    followed = view;
    await replaceView(atlas, view);
    if (followed !== view) return;
    followed = null;
    const shown = atlas.store.getState().view;
    rewrite(shown);
    const arrived = encodeView(shown) === encodeView(view);
    if (arrived && repairs.length > 0) {
      patchSession(atlas, { notice: { kind: 'repairs', repairs } });
    }
  };
  const onPopState = () => void follow();
  browser.addEventListener('popstate', onPopState);
  return () => {
    unsubscribe();
    browser.removeEventListener('popstate', onPopState);
  };
}

function isStep(from: ViewState, to: ViewState): boolean {
  return (
    from.view !== to.view ||
    from.need?.face !== to.need?.face ||
    from.indicator !== to.indicator ||
    from.level !== to.level ||
    from.face !== to.face ||
    from.note !== to.note ||
    from.page !== to.page
  );
}
