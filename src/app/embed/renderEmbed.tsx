import { renderToString } from 'react-dom/server';
import type { FetchBytes } from '../../data/package/fetchBytes.ts';
import { createAtlasLoader } from '../../data/package/loadAtlas.ts';
import { embedCatalogueDe } from '../../i18n/embed/embedCatalogue.de.ts';
import { createSmallIntl } from '../../i18n/embed/smallIntl.ts';
import { createFormat } from '../../i18n/format/createFormat.ts';
import { encodeEmbedOptions } from '../../state/embed/embedCodec.ts';
import { DEFAULT_EMBED_OPTIONS } from '../../state/embed/embedOptions.ts';
import { encodeView } from '../../state/url/encodeView.ts';
import type { FirstView } from '../prerender/renderFirstView.tsx';
import { EmbedApp } from './EmbedApp.tsx';
import { openEmbed } from './openEmbed.ts';

/** The package's first view as an embedded figure with the standard options. */
export async function renderFirstView(fetchBytes: FetchBytes): Promise<FirstView> {
  const opened = await openEmbed(createAtlasLoader({ fetchBytes, baseUrl: 'data/' }), '');
  if (!opened.ok) {
    throw new Error(`The embedded figure cannot be rendered: ${JSON.stringify(opened.problems)}`);
  }
  const { atlas } = opened.value;
  const intl = createSmallIntl('de', embedCatalogueDe);
  const { title, catalogue, maskedBelow } = atlas.source.package;
  const format = createFormat({ intl, units: catalogue.units, maskedBelow });
  const { view } = atlas.store.getState();
  return {
    markup: renderToString(<EmbedApp atlas={atlas} intl={intl} options={DEFAULT_EMBED_OPTIONS} />),
    title: format.local(title),
    description: intl.formatMessage({ id: 'embed.description' }),
    noscript: intl.formatMessage({ id: 'embed.noscript' }),
    fragment: `${encodeView(view)}&${encodeEmbedOptions(DEFAULT_EMBED_OPTIONS)}`,
  };
}
