import { describe, expect, it } from 'vitest';
import { createAtlasLoader } from '../../src/data/package/loadAtlas.ts';
import { readSourcePackage } from '../../src/data/package/source/readSourcePackage.ts';
import { bytesOf, tinySource } from '../../src/testing/tinySource.ts';
import { compilePackage } from './compilePackage.ts';
import { fetchBytesFromMap, outputFiles } from './outputFiles.ts';

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"/>';

/** Quellstadt with one emblem, whose file may be another than the one that is there. */
function withEmblem(file: string) {
  const files = new Map(tinySource());
  const descriptor = JSON.parse(files.get('datapackage.json') ?? '');
  descriptor.sozialraumatlas.emblems = [
    { file, alt: { de: 'Gefördert', en: 'Funded' }, link: 'https://fund.example' },
  ];
  files.set('datapackage.json', JSON.stringify(descriptor));
  files.set('emblems/fund.svg', PICTURE);
  return readSourcePackage(bytesOf(files));
}

describe('emblems of a package', () => {
  it('are copied under a name with their hash and loaded with their address', async () => {
    const { package: source, errors } = withEmblem('emblems/fund.svg');
    expect(errors).toEqual([]);
    const files = outputFiles([compilePackage(source!)]);
    const loader = createAtlasLoader({ fetchBytes: fetchBytesFromMap(files), baseUrl: '' });
    const opened = await loader.open();
    const [emblem] = (opened.ok ? opened.value.package.emblems : undefined) ?? [];
    expect(emblem).toMatchObject({
      alt: { de: 'Gefördert', en: 'Funded' },
      link: 'https://fund.example',
    });
    expect(emblem?.picture).toMatch(/^quellstadt\/emblems\/emblem-1\.[0-9a-f]{16}\.svg$/);
    expect(new TextDecoder().decode(files.get(emblem?.picture ?? ''))).toBe(PICTURE);
  });

  it('are an error where the file is not there', () => {
    const { package: source, errors } = withEmblem('emblems/other.svg');
    expect(source).toBeNull();
    expect(errors).toContainEqual(
      expect.objectContaining({ code: 'file_missing', file: 'emblems/other.svg' }),
    );
  });

  it('are absent from a package that names none', async () => {
    const { package: source } = readSourcePackage(bytesOf(tinySource()));
    const files = outputFiles([compilePackage(source!)]);
    const loader = createAtlasLoader({ fetchBytes: fetchBytesFromMap(files), baseUrl: '' });
    const opened = await loader.open();
    expect(opened.ok && 'emblems' in opened.value.package).toBe(false);
  });
});
