/**
 * Which room of the code may import which: the table of docs/architecture.md, for type imports too.
 * Rooms missing from the list of a room are forbidden to it.
 */
const MAY_IMPORT = {
  domain: [],
  data: ['domain'],
  worker: ['domain', 'data'],
  i18n: ['domain'],
  state: ['domain', 'data', 'worker'],
  ui: [],
  map: ['domain', 'i18n', 'ui'],
  charts: ['domain', 'i18n', 'ui'],
  export: ['domain', 'i18n', 'ui'],
  offline: [],
  features: [
    'domain',
    'data',
    'worker',
    'i18n',
    'state',
    'ui',
    'map',
    'charts',
    'export',
    'offline',
  ],
};

const TEST_FILE = '\\.test\\.tsx?$';
const MAP_ENGINES = 'node_modules/(?:@types/)?(?:maplibre-gl|@deck\\.gl|@luma\\.gl|pmtiles)/';
const REACT =
  'node_modules/(?:@types/)?(?:react|react-dom|react-intl|react-aria[^/]*|react-stately|@react-[^/]+)/';
const DOMAIN_LIBRARIES =
  'node_modules/(?:@types/)?(?:d3-array|d3-scale|simple-statistics|flatbush|geojson)/';
const BROWSER_DRIVERS = 'node_modules/(?:@playwright|playwright|playwright-core|@axe-core)/';

const roomRules = Object.entries(MAY_IMPORT).map(([room, allowed]) => ({
  name: `${room}-imports-only-its-rooms`,
  comment: `src/${room} may import from src: ${allowed.join(', ') || 'nothing'}.`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(?:${[room, ...allowed, 'testing'].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: 'i18n-knows-domain-types-only',
      severity: 'error',
      from: { path: '^src/i18n/', pathNot: TEST_FILE },
      to: { path: '^src/domain/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'features-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'package-scripts-use-domain-and-data',
      comment: 'Only what a view is, for the steps of stories, is known nowhere but to the state.',
      severity: 'error',
      from: { path: '^data/' },
      to: {
        path: '^src/',
        pathNot:
          '^src/(?:(?:domain|data|i18n/problems|testing)/|state/present/checkStepView\\.ts$)',
      },
    },
    {
      name: 'testing-is-for-tests',
      severity: 'error',
      from: { pathNot: [TEST_FILE, '^src/testing/'] },
      to: { path: '^src/testing/' },
    },
    {
      name: 'only-map-imports-map-engines',
      severity: 'error',
      from: { pathNot: '^src/map/' },
      to: { path: MAP_ENGINES },
    },
    {
      name: 'domain-libraries',
      comment: 'The domain is pure: a short list of numeric libraries and nothing of Node.',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: TEST_FILE },
      to: { pathNot: ['^src/', DOMAIN_LIBRARIES], couldNotResolve: false },
    },
    {
      name: 'no-react-below-the-views',
      comment: 'Only src/state/react ties the store to React.',
      severity: 'error',
      from: { path: '^src/(?:domain|data|worker|state)/', pathNot: '^src/state/react/' },
      to: { path: REACT },
    },
    {
      name: 'one-importer-of-the-browser-driver',
      severity: 'error',
      from: { pathNot: ['^e2e/browser\\.ts$', '^playwright\\.config\\.ts$', '^\\.ci/'] },
      to: { path: BROWSER_DRIVERS },
    },
    {
      name: 'nothing-outside-the-checkout',
      severity: 'error',
      from: {},
      to: { path: '^\\.\\./', couldNotResolve: false },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'module', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.css', '.json'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
