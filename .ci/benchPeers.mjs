// Writes the pages the atlas is compared with: its own HTML without scripts, Leaflet and MapLibre,
// the latter two on the atlas's compiled geometry and one of its slices.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { ROOT } from './ensure.mjs';

const COLOURS = ['#f4efd6', '#bfdcbf', '#6cb8b4', '#2f7fa0', '#1d4673'];

const LIBRARY_FILES = {
  'leaflet.js': 'leaflet/dist/leaflet.js',
  'leaflet.css': 'leaflet/dist/leaflet.css',
  'topojson.js': 'topojson-client/dist/topojson-client.min.js',
  'maplibre-gl.mjs': 'maplibre-gl/dist/maplibre-gl.mjs',
  'maplibre-gl-shared.mjs': 'maplibre-gl/dist/maplibre-gl-shared.mjs',
  'maplibre-gl-worker.mjs': 'maplibre-gl/dist/maplibre-gl-worker.mjs',
  'maplibre-gl.css': 'maplibre-gl/dist/maplibre-gl.css',
};

/** Adds the pages to a copy of the built atlas; returns their names and paths. */
export function writePeers(root) {
  const folder = join(root, 'peers');
  mkdirSync(folder, { recursive: true });
  for (const [name, source] of Object.entries(LIBRARY_FILES)) {
    copyFileSync(join(ROOT, 'node_modules', source), join(folder, name));
  }
  const data = compiledFiles(root);
  writeFileSync(join(folder, 'common.js'), commonScript(data));
  writePage(folder, 'leaflet', { css: 'leaflet.css', classic: ['leaflet.js'], main: LEAFLET });
  writePage(folder, 'maplibre', { css: 'maplibre-gl.css', classic: [], main: MAPLIBRE });
  writeFileSync(
    join(root, 'static.html'),
    withoutScripts(readFileSync(join(root, 'index.html'), 'utf8')),
  );
  return [
    { name: 'static page', path: 'static.html' },
    { name: 'Leaflet', path: 'peers/leaflet.html' },
    { name: 'MapLibre', path: 'peers/maplibre.html' },
  ];
}

function writePage(folder, name, { css, classic, main }) {
  writeFileSync(join(folder, `${name}.page.js`), main);
  const scripts = [...classic, 'topojson.js', 'common.js'].map(
    (file) => `<script src="${file}"></script>`,
  );
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="${css}"><link rel="stylesheet" href="page.css">
</head><body><div id="map"></div>${scripts.join('')}<script type="module" src="${name}.page.js"></script></body></html>`;
  writeFileSync(join(folder, 'page.css'), 'html,body,#map{height:100%;margin:0}');
  writeFileSync(join(folder, `${name}.html`), html);
}

/** The finest topology of areas and one slice, as the atlas would load them. */
function compiledFiles(root) {
  const files = readdirSync(join(root, 'data'), { recursive: true })
    .map((name) => `data/${name.split(sep).join('/')}`)
    .filter((path) => path.endsWith('.json') && !path.includes('context'))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
  const topologies = files.filter(({ text }) => text.includes('"Topology"'));
  const finest = topologies.sort((a, b) => b.text.length - a.text.length)[0];
  const slice = files.find(({ path }) => /slice|values/.test(path)) ?? files[0];
  if (finest === undefined) throw new Error('no topology among the compiled data');
  return { topology: finest.path, slice: slice.path };
}

/** The peers colour by the area's number, which is less work than classifying figures. */
function commonScript({ topology, slice }) {
  return `window.benchColours = ${JSON.stringify(COLOURS)};
window.benchClass = (index, step) => (index * 7 + step) % ${COLOURS.length};
window.benchFeatures = async () => {
  const [topology] = await Promise.all(
    ${JSON.stringify([topology, slice].map((path) => `../${path}`))}.map(async (path) => (await fetch(path)).json()),
  );
  const object = Object.values(topology.objects)[0];
  const { features } = topojson.feature(topology, object);
  features.forEach((feature, index) => { feature.id = index; });
  return { type: 'FeatureCollection', features, bounds: topojson.bbox(topology) };
};`;
}

const LEAFLET = `
const data = await benchFeatures();
const [west, south, east, north] = data.bounds;
const map = L.map('map', { fadeAnimation: false, zoomAnimation: false });
map.fitBounds([[south, west], [north, east]], { animate: false });
const style = (step) => (feature) => ({ weight: 1, color: '#1a1a1a', fillOpacity: 1, fillColor: benchColours[benchClass(feature.id, step)] });
const layer = L.geoJSON(data, { style: style(0) }).addTo(map);
window.benchRecolour = (step) => { layer.setStyle(style(step)); };
`;

const MAPLIBRE = `
import * as maplibre from './maplibre-gl.mjs';
maplibre.setWorkerUrl(new URL('maplibre-gl-worker.mjs', location.href).href);
const data = await benchFeatures();
const fill = ['match', ['feature-state', 'class'], ...benchColours.slice(1).flatMap((colour, index) => [index + 1, colour]), benchColours[0]];
const map = new maplibre.Map({
  container: 'map', bounds: data.bounds, fadeDuration: 0, attributionControl: false,
  style: { version: 8, sources: { areas: { type: 'geojson', data, tolerance: 0 } },
    layers: [{ id: 'areas', type: 'fill', source: 'areas', paint: { 'fill-color': fill } }] },
});
const recolour = (step) => {
  for (const { id } of data.features) map.setFeatureState({ source: 'areas', id }, { class: benchClass(id, step) });
};
map.once('load', () => recolour(0));
window.benchRecolour = recolour;
`;

function withoutScripts(html) {
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/gi, '')
    .replace(/<link[^>]+rel="(?:modulepreload|preload)"[^>]*>/gi, '');
}
