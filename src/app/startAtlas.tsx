import { createRoot, hydrateRoot } from 'react-dom/client';
import type { IntlShape } from 'react-intl';
import { fetchBytesFromWeb } from '../data/package/fetchBytes.ts';
import { createAtlasLoader } from '../data/package/loadAtlas.ts';
import type { PackageProblem } from '../domain/model/packageProblem.ts';
import { createAtlasIntl, loadCatalog } from '../i18n/intl.ts';
import type { Atlas } from '../state/atlas.ts';
import { App } from './atlas/App.tsx';
import { StartFailure } from './atlas/StartFailure.tsx';
import { keepUrlInStep } from './keepUrlInStep.ts';
import { openAtlas } from './openAtlas.ts';
import 'virtual:interface.css';
import './fonts.css';

/** What starts the page: nothing is stored, nothing but the package's own files is fetched. */
export async function startAtlas(root: HTMLElement): Promise<void> {
  const loader = createAtlasLoader({ fetchBytes: fetchBytesFromWeb, baseUrl: 'data/' });
  const opened = await openAtlas(loader, location.hash);
  if (!opened.ok) {
    const german = createAtlasIntl('de', await loadCatalog('de'));
    createRoot(emptied(root)).render(<StartFailure intl={german} problems={opened.problems} />);
    return;
  }
  const { atlas } = opened.value;
  const { language } = atlas.store.getState().view;
  show(root, atlas, createAtlasIntl(language, await loadCatalog(language)));
  keepUrlInStep(atlas, window);
  await loadContext(atlas);
}

/** Takes over the view that came with the page where it is the one asked for, else draws anew. */
function show(root: HTMLElement, atlas: Atlas, intl: IntlShape): void {
  const page = <App atlas={atlas} intl={intl} />;
  const takesOver = root.hasChildNodes() && location.hash.length <= 1;
  if (takesOver) hydrateRoot(root, page);
  else createRoot(emptied(root)).render(page);
}

function emptied(root: HTMLElement): HTMLElement {
  root.replaceChildren();
  return root;
}

/** What orients the eye comes last; without it the map lacks nothing but a river. */
async function loadContext(atlas: Atlas): Promise<void> {
  const context = await atlas.source.context();
  const problem = context.ok ? null : problemOf(context.problems);
  atlas.store.setState((state) =>
    context.ok
      ? { dataset: { ...state.dataset, context: context.value } }
      : { session: { ...state.session, notice: state.session.notice ?? problem } },
  );
}

function problemOf(problems: readonly PackageProblem[]) {
  const [problem] = problems;
  return problem === undefined ? null : ({ kind: 'problem', problem } as const);
}
