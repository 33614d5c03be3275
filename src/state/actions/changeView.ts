import type { AreaId } from '../../domain/model/ids.ts';
import type { Atlas } from '../atlas.ts';
import { type Notice, type SessionState, shownView } from '../atlasStore.ts';
import { completeView, mergeDatasets, missingFor } from '../needed.ts';
import { type SettledView, settleView } from '../settleView.ts';
import type { Repair } from '../url/decodeView.ts';
import { encodeView } from '../url/encodeView.ts';
import {
  type ClassificationChoice,
  MAX_SELECTED_AREAS,
  type OperatorPage,
  type ViewState,
} from '../viewState.ts';
import { resolveChange, type ViewChange } from './resolveChange.ts';

/**
 * Changes the view once everything it needs is there: until then, and if it cannot be had, the view
 * that was there stays. A later request outruns an earlier one that is still under way. While periods
 * play, the change applies to the period on the screen, not to the one that playing began with.
 */
export function changeView(atlas: Atlas, change: ViewChange): Promise<void> {
  const state = atlas.store.getState();
  const before = state.session.playing ? shownView(state) : state.view;
  const { view, notice } = resolveChange(atlas.source.package, before, change);
  return whenReady(atlas, view, (ready) => {
    keepView(atlas, { ...ready, ...laidOver(atlas) }, notice);
  });
}

/** Shows a view without keeping it: no undo step, no link; `cancelPreview` goes back. */
export function previewView(atlas: Atlas, change: ViewChange): Promise<void> {
  const { view } = resolveChange(atlas.source.package, atlas.store.getState().view, change);
  return whenReady(atlas, view, (ready) => {
    patchSession(atlas, { preview: ready, pending: false });
  });
}

export function cancelPreview(atlas: Atlas): void {
  outrun(atlas);
  patchSession(atlas, { preview: null, pending: false });
}

/** Keeps what is being tried out; where nothing is, a change that is under way goes on. */
export function keepPreview(atlas: Atlas): void {
  const { preview } = atlas.store.getState().session;
  if (preview === null) return;
  outrun(atlas);
  keepView(atlas, { ...preview, ...laidOver(atlas) }, null);
}

/** Replaces the whole view, as back, forward and links do. */
export function replaceView(atlas: Atlas, view: ViewState): Promise<void> {
  // An address of another view says nothing of the question that was being asked.
  const { need, compare, profile, present } = atlas.store.getState().view;
  const whole: ViewState = {
    ...view,
    need: view.need ?? need,
    compare: view.compare ?? compare,
    profile: view.profile ?? profile,
    present: view.present ?? present,
  };
  return whenReady(atlas, whole, (ready) => {
    keepView(atlas, ready, null);
  });
}

/** Adds an area to the selection or takes it out; the seventh is refused with a notice. */
export function toggleArea(atlas: Atlas, area: AreaId): Promise<void> {
  const { areas, view, compare } = atlas.store.getState().view;
  const own = view === 'compare' ? (compare?.ownAreas.length ?? 0) : 0;
  if (areas.includes(area)) {
    return changeView(atlas, { areas: areas.filter((other) => other !== area) });
  }
  if (areas.length + own >= MAX_SELECTED_AREAS) {
    patchSession(atlas, { notice: { kind: 'selection_full' } });
    return Promise.resolve();
  }
  return changeView(atlas, { areas: [...areas, area] });
}

/**
 * Lays a method note, or the list of them, over the view; null takes it away. Nothing else changes, so
 * undo does not know of it.
 */
export function showNote(atlas: Atlas, note: string | null): void {
  atlas.store.setState(({ view }) => ({ view: { ...view, note } }));
}

/** Shows a page of the operator in place of the view; null shows the view again, as it was. */
export function showPage(atlas: Atlas, page: OperatorPage | null): void {
  atlas.store.setState(({ view }) => ({ view: { ...view, page } }));
}

export function changeClassification(
  atlas: Atlas,
  change: Partial<ClassificationChoice>,
): Promise<void> {
  const { classification } = shownView(atlas.store.getState());
  return changeView(atlas, { classification: { ...classification, ...change } });
}

export function undo(atlas: Atlas): void {
  travel(atlas, 'undo');
}

export function redo(atlas: Atlas): void {
  travel(atlas, 'redo');
}

/** A method note or page that is open stays open: undo has nothing to do with it. */
function travel(atlas: Atlas, direction: 'undo' | 'redo'): void {
  settle(atlas);
  const { note, page } = laidOver(atlas);
  atlas.store.temporal.getState()[direction]();
  if (laidOver(atlas).note !== note) showNote(atlas, note);
  if (laidOver(atlas).page !== page) showPage(atlas, page);
}

/** Ends all that belongs to the view that is being left. */
function settle(atlas: Atlas): void {
  outrun(atlas);
  patchSession(atlas, {
    preview: null,
    playing: false,
    pending: false,
    notice: null,
    pickedClass: null,
  });
}

export function patchSession(atlas: Atlas, change: Partial<SessionState>): void {
  atlas.store.setState((state) => ({ session: { ...state.session, ...change } }));
}

/** Makes every request that is still under way an old one, whose result is dropped. */
function outrun(atlas: Atlas): number {
  atlas.requests.latest += 1;
  return atlas.requests.latest;
}

async function whenReady(
  atlas: Atlas,
  asked: ViewState,
  show: (view: ViewState) => void,
): Promise<void> {
  const request = outrun(atlas);
  const { dataset } = atlas.store.getState();
  const settled = settleView(asked, dataset.package, dataset.inventory);
  if (missingFor(settled.view, dataset) === null) {
    show(settled.view);
    tellDropped(atlas, settled);
    return;
  }
  patchSession(atlas, { pending: true });
  const complete = await completeView(asked, dataset, atlas.source);
  const outdated = atlas.requests.latest !== request;
  if (complete.ok) {
    const arrived = complete.value.dataset;
    atlas.store.setState((state) => ({ dataset: mergeDatasets(state.dataset, arrived) }));
  }
  if (outdated) return;
  const [problem] = complete.ok ? [] : complete.problems;
  const failure: Partial<SessionState> = problem ? { notice: { kind: 'problem', problem } } : {};
  patchSession(atlas, { pending: false, ...failure });
  if (!complete.ok) return;
  show(complete.value.view);
  tellDropped(atlas, complete.value);
}

/** A link may name what the package does not know; what is shown instead is said, not hidden. */
function tellDropped(atlas: Atlas, { view, dropped }: SettledView): void {
  if (dropped.length === 0) return;
  const field = view.view === 'explore' ? 'view' : view.view;
  const repairs: readonly Repair[] = [{ field, value: dropped.join(', ').slice(0, 80) }];
  patchSession(atlas, { notice: { kind: 'repairs', repairs } });
}

/** What was opened or closed while figures were on their way stays so. */
function laidOver(atlas: Atlas): Pick<ViewState, 'note' | 'page'> {
  const { note, page } = atlas.store.getState().view;
  return { note, page };
}

function keepView(atlas: Atlas, view: ViewState, notice: Notice | null): void {
  atlas.store.setState((state) => ({
    view: encodeView(state.view) === encodeView(view) ? state.view : view,
    session: {
      ...state.session,
      preview: null,
      pending: false,
      notice,
      pickedClass: null,
      recentIndicators: [
        view.indicator,
        ...state.session.recentIndicators.filter((id) => id !== view.indicator),
      ].slice(0, RECENT_INDICATORS),
    },
  }));
}

const RECENT_INDICATORS = 6;
