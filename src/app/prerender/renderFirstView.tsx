import { renderToString } from 'react-dom/server';
import type { FetchBytes } from '../../data/package/fetchBytes.ts';
import { createAtlasLoader } from '../../data/package/loadAtlas.ts';
import { createFormat } from '../../i18n/format/createFormat.ts';
import { createAtlasIntl } from '../../i18n/intl.ts';
import { de } from '../../i18n/messages/de.ts';
import { App } from '../atlas/App.tsx';
import { openAtlas } from '../openAtlas.ts';

export interface FirstView {
  /** Markup for `#root`, which the page takes over. */
  readonly markup: string;
  readonly title: string;
  readonly description: string;
  readonly noscript: string;
  /** The address's fragment that asks for this very view, where the page must tell. */
  readonly fragment?: string;
}

/** The package's first view as HTML, from the very components that run in the browser. */
export async function renderFirstView(fetchBytes: FetchBytes): Promise<FirstView> {
  const opened = await openAtlas(createAtlasLoader({ fetchBytes, baseUrl: 'data/' }), '');
  if (!opened.ok) {
    throw new Error(`The first view cannot be rendered: ${JSON.stringify(opened.problems)}`);
  }
  const { atlas } = opened.value;
  const intl = createAtlasIntl('de', de);
  const { title, catalogue, maskedBelow } = atlas.source.package;
  const format = createFormat({ intl, units: catalogue.units, maskedBelow });
  return {
    markup: renderToString(<App atlas={atlas} intl={intl} />),
    title: format.local(title),
    description: intl.formatMessage({ id: 'page.description' }),
    noscript: intl.formatMessage({ id: 'noscript' }),
  };
}
