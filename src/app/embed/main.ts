import { isAhead } from './isAhead.ts';

/**
 * The package's first figure stands in the HTML. Where the address asks for another, it goes at once:
 * what stands under a headline of the embedding page must not be a different figure, not even briefly.
 */
const root = document.getElementById('root');
if (root === null) throw new Error('the page has no #root');
if (!isAhead(location.hash, root.dataset.fragment ?? '')) root.replaceChildren();
root.setAttribute('aria-busy', 'true');
const { startEmbed } = await import('./startEmbed.tsx');
await startEmbed(root);
root.removeAttribute('aria-busy');
