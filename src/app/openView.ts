import type { AtlasLoader } from '../data/package/loadAtlas.ts';
import type { PackageProblem } from '../domain/model/packageProblem.ts';
import { ok, type Result } from '../domain/model/result.ts';
import type { Atlas, AtlasSource } from '../state/atlas.ts';
import { createAtlasStore, emptyDataset, type Notice } from '../state/atlasStore.ts';
import { createHighlight } from '../state/highlight.ts';
import type { Jobs } from '../state/jobs/jobs.ts';
import { type CompleteView, completeView } from '../state/needed.ts';
import { createSelectors } from '../state/selectors/createSelectors.ts';
import { decodeView, type Repair } from '../state/url/decodeView.ts';
import { defaultView } from '../state/viewState.ts';

export interface OpenedAtlas {
  readonly atlas: Atlas;
}

/**
 * The package and the view a link asks for, complete with figures. A link that cannot be shown gives
 * way to the package's own first view, with a notice; only if that fails too there is no atlas. `jobs`
 * runs its long computations.
 */
export async function openView(
  loader: AtlasLoader,
  fragment: string,
  jobs: Jobs,
): Promise<Result<OpenedAtlas, PackageProblem>> {
  const loaded = await loader.open();
  if (!loaded.ok) return loaded;
  const source: AtlasSource = loaded.value;
  const { view, repairs } = decodeView(fragment, source.package);
  const empty = emptyDataset(source.package);
  const asked = await completeView(view, empty, source);
  const [warning] = loaded.value.warnings();
  const warned: Notice | null =
    warning === undefined ? null : { kind: 'problem', problem: warning };
  if (asked.ok) {
    const { dropped } = asked.value;
    const field = asked.value.view.view === 'explore' ? 'view' : asked.value.view.view;
    const all: readonly Repair[] =
      dropped.length === 0 ? repairs : [...repairs, { field, value: dropped.join(', ') }];
    const repaired: Notice | null = all.length === 0 ? null : { kind: 'repairs', repairs: all };
    return ok({ atlas: assemble(source, asked.value, { notice: repaired ?? warned, jobs }) });
  }
  const first = await completeView(defaultView(source.package), empty, source);
  if (!first.ok) return first;
  const [problem] = asked.problems;
  const notice: Notice | null = problem === undefined ? null : { kind: 'problem', problem };
  return ok({ atlas: assemble(source, first.value, { notice, jobs }) });
}

function assemble(
  source: AtlasSource,
  { view, dataset }: CompleteView,
  { notice, jobs }: { readonly notice: Notice | null; readonly jobs: Jobs },
): Atlas {
  const store = createAtlasStore({ view, dataset });
  if (notice !== null) {
    store.setState((state) => ({ session: { ...state.session, notice } }));
  }
  return {
    store,
    source,
    highlight: createHighlight(),
    select: createSelectors(),
    jobs,
    requests: { latest: 0 },
  };
}
