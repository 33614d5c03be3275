import { readdirSync } from 'node:fs';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { EMBED_PAGE, embedPage } from './src/app/embed/build/embedPlugin.ts';
import { prerenderAtlas } from './src/app/prerender/vitePlugin.ts';
import { offlineFiles } from './src/offline/build/offlinePlugin.ts';

/** Folders of the domain in which an untested branch could publish a wrong figure. */
const STATISTICS = [
  'classify',
  'composite',
  'uncertainty',
  'inequality',
  'time',
  'space',
  'geo',
  'numeric',
  'coverage',
  'disclosure',
  'need',
  'offers',
  'similar',
  'profile',
];

/** Every HTML file at the top level is a page of its own; the embed is built by itself. */
const pages = readdirSync(import.meta.dirname).filter(
  (name) => name.endsWith('.html') && name !== EMBED_PAGE,
);

export default defineConfig({
  // Relative addresses, so that the built folder runs from any path of a static host.
  base: './',
  plugins: [
    react(),
    { ...optimizeLocales.vite({ locales: ['de-DE', 'en-US'] }), enforce: 'pre' },
    prerenderAtlas(),
    embedPage(),
    offlineFiles(),
  ],
  build: {
    // The first versions with light-dark(), on which both colour schemes rest.
    target: ['chrome123', 'edge123', 'firefox123', 'safari17.5'],
    manifest: true,
    // Inlined workers and images would become data: addresses, which the CSP refuses.
    assetsInlineLimit: 0,
    // The map engine is a large chunk by nature; `.ci/budgets.mjs` holds the limits that matter.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { input: pages },
  },
  test: {
    environment: 'node',
    // One graph of modules for all files of a worker, or loading them takes longer than the tests do:
    // a test that changes something global must put it back.
    isolate: false,
    include: ['src/**/*.test.{ts,tsx}', 'data/**/*.test.ts', 'e2e/**/*.test.ts'],
    coverage: {
      provider: 'v8',
      include: STATISTICS.map((folder) => `src/domain/${folder}/**`),
      reportOnFailure: true,
      reportsDirectory: 'test-results/coverage',
      reporter: [['text', { skipFull: true }], 'json', 'json-summary'],
      // Each folder by itself: a well-tested one must not make up for another.
      thresholds: Object.fromEntries(
        STATISTICS.map((folder) => [`src/domain/${folder}/**`, { branches: 95 }]),
      ),
    },
  },
});
