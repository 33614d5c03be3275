import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAtlasLoader } from '../../src/data/package/loadAtlas.ts';
import { tinySource } from '../../src/testing/tinySource.ts';
import { buildData } from './buildData.ts';
import { fetchBytesFromFolder } from './fetchBytesFromFolder.ts';
import { listFiles } from './folderFiles.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const source = () => join(folder, 'source');
const target = () => join(folder, 'target');
const build = () => buildData({ sourceFolder: source(), targetFolder: target() });

function writePackage(name: string, texts: ReadonlyMap<string, string>): void {
  for (const [path, text] of texts) {
    const full = join(source(), name, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
  }
}

describe('buildData', () => {
  it('writes a package that opens from the disk', async () => {
    writePackage('quellstadt', tinySource());
    build();
    const loader = createAtlasLoader({ fetchBytes: fetchBytesFromFolder(target()), baseUrl: '' });
    const opened = await loader.open();
    expect(opened.ok && opened.value.package.cityName).toBe('Quellstadt');
  });

  it('gives every file but the index a hash in its name', () => {
    writePackage('quellstadt', tinySource());
    build();
    const plain = listFiles(target()).filter((path) => !/\.[0-9a-f]{16}\.json$/.test(path));
    expect(plain).toEqual(['index.json']);
  });

  it('removes the files of an earlier run and leaves no other', () => {
    writePackage('quellstadt', tinySource());
    build();
    const before = listFiles(target());
    const changed = tinySource();
    const values = changed.get('values/all.csv') ?? '';
    changed.set(
      'values/all.csv',
      values.replace('d1,unemp_total,2019,60', 'd1,unemp_total,2019,61'),
    );
    writePackage('quellstadt', changed);
    build();
    const after = listFiles(target());
    expect(after).toHaveLength(before.length);
    expect(after).not.toEqual(before);
  });

  it('writes nothing, not even a sound package, where another has an error', () => {
    writePackage('quellstadt', tinySource());
    build();
    const index = readFileSync(join(target(), 'index.json'), 'utf8');
    const broken = tinySource();
    broken.set('themes.csv', 'theme_id,name_de,name_en\n');
    writePackage('andernorts', broken);
    const outcomes = build();
    expect(outcomes.map(({ errors }) => errors.length > 0)).toEqual([true, false]);
    expect(readFileSync(join(target(), 'index.json'), 'utf8')).toBe(index);
  });

  it('takes folders without a descriptor for something else', () => {
    writePackage('quellstadt', tinySource());
    writePackage('build', new Map([['cli.txt', 'no package']]));
    expect(build().map((outcome) => outcome.folder)).toEqual(['quellstadt']);
  });
});
