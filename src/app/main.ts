/**
 * The page is readable before this runs: the first view stands in the HTML. The atlas itself is a
 * chunk of its own, so that its styles do not hold up that first painting.
 */
const root = document.getElementById('root');
if (root === null) throw new Error('the page has no #root');
if (location.hash.length > 1) root.setAttribute('aria-busy', 'true');
const { startAtlas } = await import('./startAtlas.tsx');
await startAtlas(root);
root.removeAttribute('aria-busy');

export {};
