import { describe, expect, it } from 'vitest';
import { contentHash } from '../../src/data/package/contentHash.ts';
import type { FetchBytes } from '../../src/data/package/fetchBytes.ts';
import { createAtlasLoader } from '../../src/data/package/loadAtlas.ts';
import { readSourcePackage } from '../../src/data/package/source/readSourcePackage.ts';
import type { LevelId } from '../../src/domain/model/ids.ts';
import { failed } from '../../src/domain/model/result.ts';
import { DISTRICT, indicatorId } from '../../src/testing/tinyPackage.ts';
import { bytesOf, tinySource } from '../../src/testing/tinySource.ts';
import { compilePackage } from './compilePackage.ts';
import { jsonBytes } from './hashedFile.ts';
import { fetchBytesFromMap, outputFiles } from './outputFiles.ts';

const UNEMPLOYED = indicatorId('unemp_total');

/** Quellstadt compiled, as files to be damaged. */
function compiledFiles(): Map<string, Uint8Array> {
  const { package: source } = readSourcePackage(bytesOf(tinySource()));
  return new Map(source === null ? [] : outputFiles([compilePackage(source)]));
}

function pathOf(files: ReadonlyMap<string, Uint8Array>, part: string): string {
  return [...files.keys()].find((path) => path.includes(part)) ?? '';
}

/** Changes a JSON file and gives it, and whatever names it, a fitting hash again. */
function rewrite(files: Map<string, Uint8Array>, part: string, change: (text: string) => string) {
  const path = pathOf(files, part);
  const text = change(new TextDecoder().decode(files.get(path)));
  const bytes = new TextEncoder().encode(text);
  const renamed = path.replace(/[0-9a-f]{16}(?=\.json$)/, contentHash(bytes));
  files.delete(path);
  files.set(renamed, bytes);
  const owner = part === 'index.json' ? null : part === 'manifest' ? 'index.json' : 'manifest';
  const relative = (name: string) =>
    owner === 'manifest' ? name.replace('quellstadt/', '') : name;
  if (owner !== null && renamed !== path) {
    rewrite(files, owner, (outer) => outer.replace(relative(path), relative(renamed)));
  }
}

const loaderOf = (files: ReadonlyMap<string, Uint8Array>) =>
  createAtlasLoader({ fetchBytes: fetchBytesFromMap(files), baseUrl: '' });

async function openFiles(files: ReadonlyMap<string, Uint8Array>) {
  const opened = await loaderOf(files).open();
  if (!opened.ok) {
    throw new Error(JSON.stringify(opened.problems));
  }
  return opened.value;
}

const problem = (expected: object) => ({
  ok: false,
  problems: [expect.objectContaining(expected)],
});

describe('createAtlasLoader', () => {
  it('opens the first package of the index where none is named', async () => {
    expect((await openFiles(compiledFiles())).package.id).toBe('quellstadt');
  });

  it('says that a package is unknown', async () => {
    const opened = await loaderOf(compiledFiles()).open('anderswo');
    expect(opened).toEqual(problem({ code: 'unknown_package', value: 'anderswo' }));
  });

  it('puts a slash between its address and a path', async () => {
    const asked: string[] = [];
    const fetchBytes: FetchBytes = async (url) => {
      asked.push(url);
      return failed('network');
    };
    await createAtlasLoader({ fetchBytes, baseUrl: '../data' }).open();
    expect(asked).toEqual(['../data/index.json']);
  });

  it('says that the index is missing', async () => {
    const opened = await loaderOf(new Map()).open();
    expect(opened).toEqual(problem({ code: 'not_found', file: 'index.json' }));
  });

  it('says that a slice is missing and loads it once it is there', async () => {
    const files = compiledFiles();
    const path = pathOf(files, 'values/unemp_total');
    const slice = files.get(path) ?? new Uint8Array();
    files.delete(path);
    const atlas = await openFiles(files);
    expect(await atlas.series(UNEMPLOYED)).toEqual(problem({ code: 'not_found', file: path }));
    files.set(path, slice);
    expect((await atlas.series(UNEMPLOYED)).ok).toBe(true);
  });

  it('fetches what loaded once no second time, even when asked twice at once', async () => {
    const asked: string[] = [];
    const stored = fetchBytesFromMap(compiledFiles());
    const fetchBytes: FetchBytes = (url) => {
      asked.push(url);
      return stored(url);
    };
    const loader = createAtlasLoader({ fetchBytes, baseUrl: '' });
    const [first, second] = await Promise.all([loader.open(), loader.open()]);
    const atlas = first.ok ? first.value : null;
    await Promise.all([atlas?.series(UNEMPLOYED), atlas?.series(UNEMPLOYED)]);
    expect(second).toBe(first);
    expect(asked).toHaveLength(3);
  });

  it('refuses a file whose content does not match the hash in its name', async () => {
    const files = compiledFiles();
    const path = pathOf(files, 'values/unemp_total');
    files.set(path, new TextEncoder().encode('{}'));
    const atlas = await openFiles(files);
    expect(await atlas.series(UNEMPLOYED)).toEqual(problem({ code: 'wrong_hash', file: path }));
  });

  it('says that an index is cut off', async () => {
    const files = compiledFiles();
    files.set('index.json', (files.get('index.json') ?? new Uint8Array()).subarray(0, 40));
    expect(await loaderOf(files).open()).toEqual(problem({ code: 'json_malformed' }));
  });

  it('says that an index is not text', async () => {
    const files = new Map([['index.json', new Uint8Array([0xff, 0xfe, 0x00])]]);
    expect(await loaderOf(files).open()).toEqual(problem({ code: 'not_utf8' }));
  });

  it.each(['index.json', 'manifest'])(
    'says that a file (%s) comes from a newer version, whatever else it holds',
    async (part) => {
      const files = compiledFiles();
      rewrite(files, part, () => '{"formatVersion":7,"everything":"else"}');
      const opened = await loaderOf(files).open();
      expect(opened).toEqual(problem({ code: 'newer_version', value: '7', supported: '1' }));
    },
  );

  it('names the place of a manifest that has another shape', async () => {
    const files = compiledFiles();
    rewrite(files, 'manifest', (text) => text.replace('"role":"unassigned"', '"role":"rest"'));
    const opened = await loaderOf(files).open();
    expect(opened).toEqual(problem({ code: 'schema_mismatch', path: 'areas.9.role' }));
  });

  it('follows no path out of the folder of the package', async () => {
    const files = compiledFiles();
    rewrite(files, 'manifest', (text) =>
      text.replace('"values/unemp_total.', '"../other/unemp_total.'),
    );
    expect(await loaderOf(files).open()).toEqual(problem({ code: 'schema_mismatch' }));
  });

  it('takes no property from a file that is not in the format', async () => {
    const files = compiledFiles();
    rewrite(files, 'manifest', (text) =>
      text.replace('{', '{"__proto__":{"polluted":true},"extra":1,'),
    );
    const atlas = await openFiles(files);
    expect(Object.hasOwn(atlas.package, 'extra')).toBe(false);
    expect('polluted' in atlas.package).toBe(false);
    expect('polluted' in {}).toBe(false);
  });

  it('refuses a slice of another indicator', async () => {
    const files = compiledFiles();
    rewrite(files, 'values/unemp_total', (text) => text.replace('unemp_total', 'pop_total'));
    const atlas = await openFiles(files);
    const series = await atlas.series(UNEMPLOYED);
    expect(series).toEqual(problem({ code: 'schema_mismatch', path: 'indicator' }));
  });

  it('refuses a slice with a number too many', async () => {
    const files = compiledFiles();
    rewrite(files, 'values/unemp_total', (text) => text.replace('"deltas":[', '"deltas":[1,'));
    const atlas = await openFiles(files);
    expect(await atlas.series(UNEMPLOYED)).toEqual(
      problem({ code: 'schema_mismatch', path: 'cells' }),
    );
  });

  it('refuses a topology that names an arc it does not have', async () => {
    const files = compiledFiles();
    rewrite(files, 'geometry/district', (text) => text.replace('"arcs":[[[0,', '"arcs":[[[999,'));
    const atlas = await openFiles(files);
    expect(await atlas.geometry(DISTRICT)).toEqual(
      problem({ code: 'schema_mismatch', expected: 'arcs' }),
    );
  });

  it('tells an unknown indicator from one that is computed', async () => {
    const atlas = await openFiles(compiledFiles());
    const unknown = await atlas.series(indicatorId('happiness'));
    const computed = await atlas.series(indicatorId('unemp_rate'));
    expect(unknown).toEqual(problem({ code: 'unknown_indicator', value: 'happiness' }));
    expect(computed).toEqual(problem({ code: 'indicator_not_base', value: 'unemp_rate' }));
  });

  it('says that a level has no polygons', async () => {
    const atlas = await openFiles(compiledFiles());
    const geometry = await atlas.geometry('block' as LevelId);
    expect(geometry).toEqual(problem({ code: 'unknown_level', value: 'block' }));
  });

  it('draws what it can and warns where areas and polygons do not match', async () => {
    const files = compiledFiles();
    rewrite(files, 'geometry/district', (text) => text.replace('"id":"d6"', '"id":"d7"'));
    const atlas = await openFiles(files);
    const geometry = await atlas.geometry(DISTRICT);
    expect(geometry.ok && geometry.value.areas).toEqual(['d1', 'd2', 'd3', 'd4', 'd5']);
    expect(atlas.warnings()).toEqual([
      expect.objectContaining({ code: 'area_without_geometry', value: 'd6' }),
      expect.objectContaining({ code: 'geometry_without_area', value: 'd7' }),
    ]);
  });

  it('has no context and no overview where the package has none', async () => {
    const files = compiledFiles();
    rewrite(files, 'manifest', (text) =>
      text.replace(/"context":"[^"]*","overview":"[^"]*"/, '"context":null,"overview":null'),
    );
    const atlas = await openFiles(files);
    expect(await atlas.context()).toEqual({ ok: true, value: [] });
    expect(await atlas.overview()).toEqual({ ok: true, value: [] });
  });

  it('fetches offers and addresses only when they are asked for, and once', async () => {
    const asked: string[] = [];
    const stored = fetchBytesFromMap(compiledFiles());
    const fetchBytes: FetchBytes = (url) => {
      asked.push(url);
      return stored(url);
    };
    const opened = await createAtlasLoader({ fetchBytes, baseUrl: '' }).open();
    const ofOffers = () => asked.filter((url) => /inventory|addresses/.test(url));
    expect(ofOffers()).toEqual([]);
    const atlas = opened.ok ? opened.value : null;
    await Promise.all([atlas?.inventory(), atlas?.addresses(), atlas?.inventory()]);
    expect(ofOffers()).toHaveLength(2);
  });

  it('has no offers and no addresses where the package has none', async () => {
    const files = compiledFiles();
    rewrite(files, 'manifest', (text) =>
      text.replace(/"inventory":"[^"]*","addresses":"[^"]*"/, '"inventory":null,"addresses":null'),
    );
    const atlas = await openFiles(files);
    expect(atlas.hasInventory).toBe(false);
    expect(await atlas.inventory()).toEqual({ ok: true, value: null });
    expect(await atlas.addresses()).toEqual({ ok: true, value: null });
  });

  it.each([
    ['a link that runs a script', 'https://example.org/beratung', 'javascript:alert(1)'],
    ['a place that is none', '"placement":"none"', '"placement":"exact"'],
    ['a position off the globe', '[10.15,50.15]', '[10.15,950.15]'],
    ['fewer places than none', '"capacity":12', '"capacity":-12'],
    ['a day that is none', '2001-05-01', '2001-05'],
    ['a weight of nothing', '"weight":100', '"weight":0'],
    ['an unknown measure', '"share_within"', '"gravity"'],
    ['somebody’s own offer', '"origin":"package"', '"origin":"own"'],
  ])('refuses an inventory with %s', async (_, from, to) => {
    const files = compiledFiles();
    rewrite(files, 'inventory', (text) => text.replace(from, to));
    const inventory = await (await openFiles(files)).inventory();
    expect(inventory).toEqual(problem({ code: 'schema_mismatch' }));
  });

  it('refuses addresses that lost a house', async () => {
    const files = compiledFiles();
    rewrite(files, 'addresses', (text) => text.replace('"numbers":["1",', '"numbers":['));
    const addresses = await (await openFiles(files)).addresses();
    expect(addresses).toEqual(problem({ code: 'schema_mismatch', expected: 'addresses' }));
  });

  it('refuses an index without any package', async () => {
    const files = new Map([['index.json', jsonBytes({ formatVersion: 1, packages: [] })]]);
    expect(await loaderOf(files).open()).toEqual(
      problem({ code: 'schema_mismatch', path: 'packages' }),
    );
  });
});
