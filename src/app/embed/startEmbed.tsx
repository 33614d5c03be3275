import { createRoot, hydrateRoot } from 'react-dom/client';
import { fetchBytesFromWeb } from '../../data/package/fetchBytes.ts';
import { createAtlasLoader } from '../../data/package/loadAtlas.ts';
import { loadEmbedCatalogue } from '../../i18n/embed/embedWords.ts';
import { createSmallIntl } from '../../i18n/embed/smallIntl.ts';
import type { Atlas } from '../../state/atlas.ts';
import { decodeEmbedOptions } from '../../state/embed/embedCodec.ts';
import type { EmbedOptions } from '../../state/embed/embedOptions.ts';
import { EmbedApp } from './EmbedApp.tsx';
import { EmbedFailure } from './EmbedFailure.tsx';
import { carryOutIn, obeyParent } from './obeyParent.ts';
import { openEmbed } from './openEmbed.ts';
import { browserReporter, reportHeight } from './reportHeight.ts';
import 'virtual:embed.css';
import '../fonts.css';

/** What starts an embedded figure: nothing is stored, nothing but the package's own files is fetched. */
export async function startEmbed(root: HTMLElement): Promise<void> {
  const fragment = location.hash;
  const options = decodeEmbedOptions(fragment);
  if (options.scheme !== 'auto') document.documentElement.dataset.scheme = options.scheme;
  if (options.height === 'auto') {
    const report = reportHeight(options.frameId, browserReporter(root));
    obeyParent(window, ({ kind }) => {
      if (kind === 'measure') report.again();
    });
  }
  // A frame keeps its page when only the fragment of its address changes.
  addEventListener('hashchange', () => location.reload());
  const loader = createAtlasLoader({ fetchBytes: fetchBytesFromWeb, baseUrl: 'data/' });
  const opened = await openEmbed(loader, fragment);
  if (!opened.ok) {
    const intl = createSmallIntl('de', await loadEmbedCatalogue('de'));
    createRoot(root).render(<EmbedFailure intl={intl} fragment={fragment} />);
    return;
  }
  const { atlas } = opened.value;
  await show(root, atlas, options);
  obeyParent(window, carryOutIn(atlas));
  const context = await atlas.source.context();
  // Without a river the map lacks nothing but a river.
  if (!context.ok) return;
  atlas.store.setState(({ dataset }) => ({ dataset: { ...dataset, context: context.value } }));
}

/** Takes over the figure that came with the page; `main.ts` has removed it where another is asked for. */
async function show(root: HTMLElement, atlas: Atlas, options: EmbedOptions): Promise<void> {
  const { language } = atlas.store.getState().view;
  const intl = createSmallIntl(language, await loadEmbedCatalogue(language));
  const page = <EmbedApp atlas={atlas} intl={intl} options={options} />;
  if (root.hasChildNodes()) hydrateRoot(root, page);
  else createRoot(root).render(page);
}
