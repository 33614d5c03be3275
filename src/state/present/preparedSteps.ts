import type { PackageProblem } from '../../domain/model/packageProblem.ts';
import type { Result } from '../../domain/model/result.ts';
import type { Atlas } from '../atlas.ts';
import type { ViewState } from '../viewState.ts';
import { openStep } from './openStep.ts';

interface Prepared {
  readonly key: readonly unknown[];
  readonly result: Promise<Result<Atlas, PackageProblem>>;
  /** Set when it has arrived, with the view it had then. */
  ready: { readonly atlas: Atlas; readonly view: ViewState } | null;
}

/** The open step, its neighbours, and what the second window shows. */
const MOST = 5;

/** Of each page the steps opened last. */
const prepared = new WeakMap<object, Prepared[]>();

/**
 * Opens a step, or hands out the one that was opened before, so that a slide has its figure before it
 * is needed. One that was changed by hand, or opened in another language or with other own offers, is
 * opened anew.
 */
export function prepareStep(page: Atlas, fragment: string): Promise<Result<Atlas, PackageProblem>> {
  const known = find(page, fragment);
  if (known !== null) return known.result;
  const entry: Prepared = {
    key: keyOf(page, fragment),
    result: openStep(page, fragment),
    ready: null,
  };
  const kept = prepared.get(page.store) ?? [];
  prepared.set(page.store, [entry, ...kept].slice(0, MOST));
  void entry.result.then((result) => {
    if (result.ok) entry.ready = { atlas: result.value, view: result.value.store.getState().view };
    // What failed may be there the next time.
    else forget(page, entry);
  });
  return entry.result;
}

/** The step where it is there at once; null where it must be waited for. */
export function openedStep(page: Atlas, fragment: string): Atlas | null {
  return find(page, fragment)?.ready?.atlas ?? null;
}

function find(page: Atlas, fragment: string): Prepared | null {
  const key = keyOf(page, fragment);
  const entry = prepared
    .get(page.store)
    ?.find((one) => one.key.every((part, index) => part === key[index]));
  if (entry === undefined) return null;
  const { ready } = entry;
  if (ready === null || ready.atlas.store.getState().view === ready.view) return entry;
  forget(page, entry);
  return null;
}

function keyOf(page: Atlas, fragment: string): readonly unknown[] {
  const { view, workspace, session } = page.store.getState();
  return [fragment, view.language, workspace.edits, session.scheme];
}

function forget(page: Atlas, entry: Prepared): void {
  const kept = prepared.get(page.store) ?? [];
  prepared.set(
    page.store,
    kept.filter((one) => one !== entry),
  );
}
