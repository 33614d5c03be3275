// What the built atlas may weigh. The rows are computed from the build's manifest, because the limit
// concerns what the first page loads, not what a folder holds; `.size-limit.mjs` hands them on.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { ROOT } from './ensure.mjs';

const DIST = join(ROOT, 'dist');
const PAGE = 'index.html';
const EMBED = 'embed.html';
/** The embed is built by itself. */
const EMBED_MANIFEST = '.vite/embed-manifest.json';

/** Strings that survive minification and occur in no code of ours. */
const MAP_ENGINE_MARKS = ['maplibregl-canvas', 'luma.gl', 'deckgl-'];

/** Rows for size-limit; sizes are the sums of each file's own gzip size. */
export function budgetRows() {
  const manifest = readManifest();
  return [
    {
      name: 'Before the first coloured map: the page and what blocks its painting',
      path: [PAGE, ...renderBlocking(PAGE)].map(inDist),
      gzip: true,
      limit: '20 kB',
    },
    {
      name: 'Script until Erkunden is interactive: the initial graph without lazy chunks',
      path: initialGraph(manifest, PAGE).map(inDist),
      gzip: true,
      limit: '260 kB',
    },
    {
      name: 'Data until Erkunden is interactive: catalogue, geometry and figures of the first view',
      path: preloadedData(PAGE).map(inDist),
      gzip: true,
      limit: '60 kB',
    },
    {
      name: 'Embed, before the first coloured map: the page and what blocks its painting',
      path: [EMBED, ...renderBlocking(EMBED)].map(inDist),
      gzip: true,
      limit: '20 kB',
    },
    {
      name: 'Embed, script until the figure is interactive: all but the faces that open later',
      path: initialGraph(readManifest(EMBED_MANIFEST), EMBED).map(inDist),
      gzip: true,
      limit: '120 kB',
    },
  ];
}

/** Violations of what no size can express: the map engine must be loaded on demand. */
export function checkInitialGraph() {
  const initial = new Set([
    ...initialGraph(readManifest(), PAGE),
    ...initialGraph(readManifest(EMBED_MANIFEST), EMBED),
  ]);
  const scripts = filesBelow('assets').filter((path) => path.endsWith('.js'));
  const withEngine = scripts.filter(holdsMapEngine);
  const violations = withEngine
    .filter((path) => initial.has(path))
    .map((path) => `${path} belongs to the initial graph and holds the map engine`);
  if (withEngine.length === 0 && usesMapEngine()) {
    violations.push('no chunk holds a known mark of the map engine: this check has gone blind');
  }
  return { violations, initialScripts: initial.size, engineChunks: withEngine.length };
}

/** Scripts that load with the page: the entry, the atlas it asks for at once, and all these import. */
function initialGraph(manifest, page) {
  const files = new Set();
  const visit = (key) => {
    const chunk = manifest[key];
    if (chunk === undefined || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  visit(page);
  for (const imported of manifest[page]?.dynamicImports ?? []) visit(imported);
  return [...files].filter((file) => file.endsWith('.js'));
}

/** Style sheets and classic scripts in the page hold up painting; modules do not. */
function renderBlocking(page) {
  const html = readFileSync(inDist(page), 'utf8');
  const tags = html.match(/<(?:link|script)\b[^>]*>/gi) ?? [];
  return tags.flatMap((tag) => {
    const isStyle =
      /^<link/i.test(tag) && /rel="?stylesheet/i.test(tag) && !/media="?print/i.test(tag);
    const isScript = /^<script/i.test(tag) && !/type="?module|\basync\b|\bdefer\b/i.test(tag);
    const address = /(?:href|src)="([^"]+)"/i.exec(tag)?.[1];
    return (isStyle || isScript) && address !== undefined ? [address.replace(/^\.?\//, '')] : [];
  });
}

/** The data files that the page asks for with itself. */
function preloadedData(page) {
  const html = readFileSync(inDist(page), 'utf8');
  const links = html.matchAll(/<link rel="preload" as="fetch"[^>]*href="\.\/([^"]+)"/g);
  return [...links].map(([, address]) => address);
}

function holdsMapEngine(path) {
  const text = readFileSync(inDist(path), 'utf8');
  return MAP_ENGINE_MARKS.some((mark) => text.includes(mark));
}

function usesMapEngine() {
  const folder = join(ROOT, 'src', 'map', 'gl');
  if (!existsSync(folder)) return false;
  return readdirSync(folder, { recursive: true })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .some((name) =>
      /from 'maplibre-gl'|from '@deck\.gl/.test(readFileSync(join(folder, name), 'utf8')),
    );
}

function filesBelow(folder) {
  const names = readdirSync(inDist(folder), { recursive: true });
  return names.map((name) => `${folder}/${name.split(sep).join('/')}`);
}

function readManifest(path = '.vite/manifest.json') {
  return JSON.parse(readFileSync(inDist(path), 'utf8'));
}

function inDist(path) {
  return join(DIST, path);
}
