import { encodeEmbedOptions } from '../../state/embed/embedCodec.ts';
import type { EmbedOptions } from '../../state/embed/embedOptions.ts';
import { encodeView } from '../../state/url/encodeView.ts';
import type { ViewState } from '../../state/viewState.ts';

/** Until the content has told its height, or for good where nothing listens. */
const STANDARD_HEIGHT = 720;

/** No more than the figure needs; `allow-same-origin` lets it load its own files. */
const SANDBOX =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-modals';

/** The address of a figure; `page` is the address of the atlas that it belongs to. */
export function embedAddress(page: string, view: ViewState, options: EmbedOptions): string {
  const address = new URL('embed.html', page);
  const single: ViewState = { ...view, view: 'explore', note: null, page: null };
  address.hash = `${encodeView(single)}&${encodeEmbedOptions(options)}`;
  return address.href;
}

export interface SnippetParts {
  readonly address: string;
  readonly title: string;
  readonly options: EmbedOptions;
  /** With the script of the atlas beside the frame, which follows the height of the content. */
  readonly withScript: boolean;
}

/** What is put into the embedding page. The first height is an attribute: many systems strip styles. */
export function embedSnippet({ address, title, options, withScript }: SnippetParts): string {
  const follows = withScript && options.height === 'auto';
  const height = options.height === 'auto' ? STANDARD_HEIGHT : options.height;
  const frame = [
    '<iframe',
    ...(follows ? ['  data-sozialraumatlas'] : []),
    `  src="${escapeHtml(address)}"`,
    `  title="${escapeHtml(title)}"`,
    `  width="100%" height="${height}" style="border:0" loading="lazy"`,
    `  sandbox="${SANDBOX}"`,
    '  referrerpolicy="no-referrer"',
    '></iframe>',
  ].join('\n');
  if (!follows) return frame;
  return `${frame}\n<script src="${escapeHtml(new URL('embed.js', address).href.split('#')[0] ?? '')}" async></script>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
