import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAtlasLoader } from '../../src/data/package/loadAtlas.ts';
import { tinySource } from '../../src/testing/tinySource.ts';
import { buildData } from './buildData.ts';
import { auditHere } from './disclosure/auditRunners.ts';
import { proposeHere } from './disclosure/proposalRunners.ts';
import { fetchBytesFromFolder } from './fetchBytesFromFolder.ts';
import { listFiles } from './folderFiles.ts';
import { protectData } from './protectData.ts';

let folder = '';
/** What `npm run data -- --protect` proposes for Quellstadt. */
let suppressions = '';
beforeAll(async () => {
  const cities = mkdtempSync(join(tmpdir(), 'atlas-'));
  writeFiles(join(cities, 'quellstadt'), withSuppressionsNamed());
  await protectData(cities, proposeHere);
  suppressions = readFileSync(join(cities, 'quellstadt', 'suppressions.csv'), 'utf8');
  rmSync(cities, { recursive: true });
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  mkdirSync(reports());
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const source = () => join(folder, 'source');
const target = () => join(folder, 'target');
const reports = () => join(folder, 'reports');
const build = () =>
  buildData({
    sourceFolder: source(),
    targetFolder: target(),
    reportFolder: reports(),
    audit: auditHere,
  });

function writePackage(name: string, texts: ReadonlyMap<string, string>): void {
  writeFiles(join(source(), name), texts);
}

function writeFiles(folderOfPackage: string, texts: ReadonlyMap<string, string>): void {
  for (const [path, text] of texts) {
    const full = join(folderOfPackage, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
  }
}

/** Quellstadt with a descriptor that names suppressions; the table itself has yet to be made. */
function withSuppressionsNamed(texts = tinySource()): Map<string, string> {
  const descriptor = texts.get('datapackage.json') ?? '';
  const resource = '{ "name": "suppressions", "path": "suppressions.csv" },';
  return texts.set(
    'datapackage.json',
    descriptor.replace('"resources": [', `"resources": [${resource}`),
  );
}

function writeProtected(name: string, texts = tinySource()): void {
  writePackage(name, withSuppressionsNamed(texts).set('suppressions.csv', suppressions));
}

describe('buildData', () => {
  it('writes a package that opens from the disk', async () => {
    writeProtected('quellstadt');
    await build();
    const loader = createAtlasLoader({ fetchBytes: fetchBytesFromFolder(target()), baseUrl: '' });
    const opened = await loader.open();
    expect(opened.ok && opened.value.package.cityName).toBe('Quellstadt');
  });

  it('gives every file but the index a hash in its name', async () => {
    writeProtected('quellstadt');
    await build();
    const plain = listFiles(target()).filter((path) => !/\.[0-9a-f]{16}\.json$/.test(path));
    expect(plain).toEqual(['index.json']);
  });

  it('removes the files of an earlier run and leaves no other', async () => {
    writeProtected('quellstadt');
    await build();
    const before = listFiles(target());
    const changed = tinySource();
    const areas = changed.get('areas.csv') ?? '';
    changed.set('areas.csv', areas.replace('Altstadt', 'Alte Stadt'));
    writeProtected('quellstadt', changed);
    await build();
    const after = listFiles(target());
    expect(after).toHaveLength(before.length);
    expect(after).not.toEqual(before);
  });

  it('writes nothing, not even a sound package, where another has an error', async () => {
    writeProtected('quellstadt');
    await build();
    const index = readFileSync(join(target(), 'index.json'), 'utf8');
    const broken = tinySource();
    broken.set('themes.csv', 'theme_id,name_de,name_en\n');
    writePackage('andernorts', broken);
    const outcomes = await build();
    expect(outcomes.map(({ errors }) => errors.length > 0)).toEqual([true, false]);
    expect(readFileSync(join(target(), 'index.json'), 'utf8')).toBe(index);
  });

  it('takes folders without a descriptor for something else', async () => {
    writeProtected('quellstadt');
    writePackage('build', new Map([['cli.txt', 'no package']]));
    expect((await build()).map((outcome) => outcome.folder)).toEqual(['quellstadt']);
  });

  it('publishes nothing that can be computed, and says how to protect it', async () => {
    writePackage('quellstadt', tinySource());
    const [outcome] = await build();
    expect(outcome?.errors).toEqual([
      expect.objectContaining({
        code: 'suppressions_missing',
        command: 'npm run data -- --protect',
      }),
    ]);
    expect(listFiles(target())).toEqual([]);
    expect(listFiles(reports())).toEqual([]);
  });

  it('lists its suppressions by indicator, area and period', () => {
    const [header, ...rows] = suppressions.trim().split('\n');
    expect(header).toBe('indicator_id,area_id,period,status');
    expect(rows.length).toBeGreaterThan(1);
    expect(rows).toEqual(rows.toSorted());
  });

  it('publishes nothing where the suppressions have grown too few', async () => {
    writeProtected('quellstadt');
    const path = join(source(), 'quellstadt', 'suppressions.csv');
    const lines = readFileSync(path, 'utf8').trim().split('\n');
    writeFileSync(path, `${lines.slice(0, -1).join('\n')}\n`);
    const [outcome] = await build();
    expect(outcome?.errors).toEqual([
      expect.objectContaining({ code: 'suppressions_insufficient', file: 'suppressions.csv' }),
    ]);
    expect(listFiles(target())).toEqual([]);
  });

  it('needs no suppressions where nothing is withheld', async () => {
    const open = tinySource();
    const values = open.get('values/all.csv') ?? '';
    open.set('values/all.csv', values.replaceAll(',,masked', ',5,'));
    writePackage('quellstadt', open);
    const [outcome] = await build();
    expect([outcome?.errors, outcome?.audit]).toEqual([[], null]);
    expect(listFiles(reports())).toEqual([]);
  });

  it('writes a report, and again only when the figures have changed', async () => {
    writeProtected('quellstadt');
    await build();
    const path = join(reports(), 'vertraulichkeit-quellstadt.md');
    const first = readFileSync(path, 'utf8');
    writeFileSync(path, `Anmerkung\n${first}`);
    await build();
    expect(readFileSync(path, 'utf8')).toBe(`Anmerkung\n${first}`);
    const changed = tinySource();
    const values = changed.get('values/all.csv') ?? '';
    changed.set(
      'values/all.csv',
      values.replace('d1,pop_total,2019,1000', 'd1,pop_total,2019,1001'),
    );
    writeProtected('quellstadt', changed);
    await build();
    const second = readFileSync(path, 'utf8');
    expect(second.startsWith('# Vertraulichkeit der Zahlen für Quellstadt')).toBe(true);
    expect(second).not.toBe(first);
  });
});
