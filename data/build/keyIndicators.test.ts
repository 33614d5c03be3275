import { describe, expect, it } from 'vitest';
import { createAtlasLoader } from '../../src/data/package/loadAtlas.ts';
import { readSourcePackage } from '../../src/data/package/source/readSourcePackage.ts';
import { bytesOf, tinySource } from '../../src/testing/tinySource.ts';
import { compilePackage } from './compilePackage.ts';
import { fetchBytesFromMap, outputFiles } from './outputFiles.ts';

/** Quellstadt, naming what its Steckbriefe begin with; null names nothing. */
function withKeyIndicators(ids: readonly string[] | null) {
  const files = new Map(tinySource());
  const descriptor = JSON.parse(files.get('datapackage.json') ?? '');
  if (ids !== null) descriptor.sozialraumatlas.defaults.keyIndicators = ids;
  files.set('datapackage.json', JSON.stringify(descriptor));
  return readSourcePackage(bytesOf(files));
}

async function loaded(ids: readonly string[] | null) {
  const { package: source } = withKeyIndicators(ids);
  const files = outputFiles([compilePackage(source!)]);
  const opened = await createAtlasLoader({
    fetchBytes: fetchBytesFromMap(files),
    baseUrl: '',
  }).open();
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  return opened.value.package.defaults;
}

describe('key indicators of a package', () => {
  it('reach the atlas in the order in which the package names them', async () => {
    const named = ['unemp_rate', 'pop_total'];
    expect((await loaded(named)).keyIndicators).toEqual(named);
  });

  it('are a problem where the package does not have them', () => {
    const { package: source, errors } = withKeyIndicators(['pop_total', 'nothing']);
    expect(source).toBeNull();
    expect(errors).toContainEqual(
      expect.objectContaining({
        file: 'datapackage.json',
        column: 'sozialraumatlas.defaults.keyIndicators',
        value: 'nothing',
      }),
    );
  });

  it('are absent where the package leaves them to the atlas', async () => {
    expect('keyIndicators' in (await loaded(null))).toBe(false);
  });
});
