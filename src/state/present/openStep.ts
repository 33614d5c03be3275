import type { PackageProblem } from '../../domain/model/packageProblem.ts';
import { ok, type Result } from '../../domain/model/result.ts';
import type { Atlas } from '../atlas.ts';
import { createAtlasStore } from '../atlasStore.ts';
import { createHighlight } from '../highlight.ts';
import { completeView, mergeDatasets } from '../needed.ts';
import { createSelectors } from '../selectors/createSelectors.ts';
import { decodeView } from '../url/decodeView.ts';

/**
 * An atlas of its own for one step of a story: its store begins with the step's view and may be
 * changed freely without the page's own view, link or undo knowing of it. Figures that had to be
 * fetched stay with the page, so that the next step has them. Fails whole, as a change of view does.
 *
 * @param fragment a view as in a link, without `#`; in the language of the page, whatever it says
 */
export async function openStep(
  page: Atlas,
  fragment: string,
): Promise<Result<Atlas, PackageProblem>> {
  const { view: host, dataset, workspace, session } = page.store.getState();
  const { view } = decodeView(fragment, dataset.package);
  const complete = await completeView({ ...view, language: host.language }, dataset, page.source);
  if (!complete.ok) return complete;
  page.store.setState((state) => ({
    dataset: mergeDatasets(state.dataset, complete.value.dataset),
  }));
  const store = createAtlasStore(complete.value);
  store.setState((state) => ({
    workspace,
    session: { ...state.session, scheme: session.scheme, renderer: 'svg' },
  }));
  store.temporal.getState().clear();
  return ok({
    ...page,
    store,
    highlight: createHighlight(),
    select: createSelectors(),
    requests: { latest: 0 },
  });
}
