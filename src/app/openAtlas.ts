import type { AtlasLoader } from '../data/package/loadAtlas.ts';
import type { PackageProblem } from '../domain/model/packageProblem.ts';
import { ok, type Result } from '../domain/model/result.ts';
import type { Atlas, AtlasSource } from '../state/atlas.ts';
import { createAtlasStore, type DatasetState, type Notice } from '../state/atlasStore.ts';
import { createHighlight } from '../state/highlight.ts';
import { fetchMissing, missingFor, withArrived } from '../state/needed.ts';
import { createSelectors } from '../state/selectors/createSelectors.ts';
import { decodeView } from '../state/url/decodeView.ts';
import { defaultView, type ViewState } from '../state/viewState.ts';

export interface OpenedAtlas {
  readonly atlas: Atlas;
}

/**
 * The package and the view a link asks for, complete with figures. A link that cannot be shown gives
 * way to the package's own first view, with a notice; only if that fails too there is no atlas.
 */
export async function openAtlas(
  loader: AtlasLoader,
  fragment: string,
): Promise<Result<OpenedAtlas, PackageProblem>> {
  const loaded = await loader.open();
  if (!loaded.ok) return loaded;
  const source: AtlasSource = loaded.value;
  const { view, repairs } = decodeView(fragment, source.package);
  const empty: DatasetState = {
    package: source.package,
    series: new Map(),
    geometries: new Map(),
    context: [],
  };
  const repaired: Notice | null = repairs.length === 0 ? null : { kind: 'repairs', repairs };
  const asked = await fill(empty, view, source);
  const [warning] = loaded.value.warnings();
  const warned: Notice | null =
    warning === undefined ? null : { kind: 'problem', problem: warning };
  if (asked.ok) return ok({ atlas: assemble(source, view, asked.value, repaired ?? warned) });
  const fallback = defaultView(source.package);
  const first = await fill(empty, fallback, source);
  if (!first.ok) return first;
  const [problem] = asked.problems;
  const notice: Notice | null = problem === undefined ? null : { kind: 'problem', problem };
  return ok({ atlas: assemble(source, fallback, first.value, notice) });
}

async function fill(
  dataset: DatasetState,
  view: ViewState,
  source: AtlasSource,
): Promise<Result<DatasetState, PackageProblem>> {
  const missing = missingFor(view, dataset);
  if (missing === null) return ok(dataset);
  const arrived = await fetchMissing(missing, source);
  return arrived.ok ? ok(withArrived(dataset, arrived.value)) : arrived;
}

function assemble(
  source: AtlasSource,
  view: ViewState,
  dataset: DatasetState,
  notice: Notice | null,
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
    requests: { latest: 0 },
  };
}
