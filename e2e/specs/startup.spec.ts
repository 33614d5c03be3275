import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '../atlasDriver.ts';

const ROOT = process.env.E2E_ROOT ?? 'dist';
const LIMIT_BYTES = 260_000;
/** The map engine comes after the page can be used and is not counted. */
const MAP_ENGINE_MARKS = ['maplibregl-canvas', 'luma.gl', 'deckgl-'];

test('the scripts fetched on opening weigh at most 260 kB', async ({ page, atlas }) => {
  const scripts = new Set<string>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js')) scripts.add(pathname);
  });
  await atlas.given.opened();
  const sizes = [...scripts]
    .map((pathname) => readFileSync(`${ROOT}${pathname}`))
    .filter((bytes) => !MAP_ENGINE_MARKS.some((mark) => bytes.includes(mark)))
    .map((bytes) => gzipSync(bytes).length);
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(LIMIT_BYTES);
});
