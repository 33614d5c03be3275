import { describe, expect, it } from 'vitest';
import { bytesOf, filesFor, parseOfflineList } from '../offlineList.ts';
import { type BuiltFile, listFiles } from './listFiles.ts';

const HASH = '0123456789abcdef';
const file = (path: string, content: unknown = path): BuiltFile => ({
  path,
  content: new TextEncoder().encode(
    typeof content === 'string' ? content : JSON.stringify(content),
  ),
});

const built: readonly BuiltFile[] = [
  file('index.html'),
  file('embed.html'),
  file('assets/main-AbC123.js'),
  file('assets/main-AbC123.js.br'),
  file('assets/main-AbC123.js.gz'),
  file('.vite/manifest.json'),
  file('service-worker.js'),
  file('offline-files.json'),
  file('data/index.json', {
    packages: [
      { id: 'one', manifest: `one/manifest.${HASH}.json` },
      { id: 'two', manifest: `two/manifest.${HASH}.json` },
    ],
  }),
  file(`data/one/manifest.${HASH}.json`, {
    files: {
      slices: [['a', `values/a.${HASH}.json`]],
      stories: `stories.${HASH}.json`,
      context: null,
    },
    emblems: [{ picture: `emblem.${HASH}.svg`, alt: 'a.b' }],
  }),
  file(`data/one/values/a.${HASH}.json`),
  file(`data/one/stories.${HASH}.json`),
  file(`data/one/emblem.${HASH}.svg`),
  file(`data/one/values/left-over.${HASH}.json`),
  file(`data/two/manifest.${HASH}.json`, { files: {} }),
];

describe('listFiles(files)', () => {
  it('lists the page with all it is made of, and nothing that only builds or compresses it', () => {
    expect(listFiles(built).app.map(({ url }) => url)).toEqual([
      'assets/main-AbC123.js',
      'data/index.json',
      'embed.html',
      'index.html',
    ]);
  });

  it('lists of a package what its manifest names, wherever in it, and no other package’s files', () => {
    const urls = filesFor({ ...listFiles(built), app: [] }, 'one').map(({ url }) => url);
    expect(urls).toEqual([
      `data/one/emblem.${HASH}.svg`,
      `data/one/manifest.${HASH}.json`,
      `data/one/stories.${HASH}.json`,
      `data/one/values/a.${HASH}.json`,
    ]);
  });

  it('gives sizes, and another revision to another content', () => {
    const [first] = listFiles([file('index.html', 'a')]).app;
    const [second] = listFiles([file('index.html', 'bb')]).app;
    expect([first?.bytes, second?.bytes]).toEqual([1, 2]);
    expect(first?.revision).not.toBe(second?.revision);
    expect(bytesOf(listFiles(built).app)).toBeGreaterThan(0);
  });

  it('stops the build where a package names a file that is not there', () => {
    const without = built.filter(({ path }) => !path.endsWith(`values/a.${HASH}.json`));
    expect(() => listFiles(without)).toThrow(`data/one/values/a.${HASH}.json`);
  });

  it('is read back by parseOfflineList, which takes nothing else', () => {
    const list = listFiles(built);
    expect(parseOfflineList(JSON.stringify(list))).toEqual(list);
    expect(parseOfflineList('<!doctype html>')).toBeNull();
    expect(parseOfflineList(JSON.stringify({ ...list, version: 2 }))).toBeNull();
    const outside = { url: '../secret', revision: '0'.repeat(32), bytes: 1 };
    expect(parseOfflineList(JSON.stringify({ ...list, app: [outside] }))).toBeNull();
  });
});
