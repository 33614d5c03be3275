import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type PackFolderOptions, packFolder } from './packFolder.ts';

const contents = new Map([
  ['index.html', new TextEncoder().encode('<!doctype html>')],
  ['assets/large.js', new Uint8Array(700_000).map((_, place) => (place * 31) % 251)],
  ['data/empty.json', new Uint8Array()],
]);

const options = (change: Partial<PackFolderOptions> = {}): PackFolderOptions => ({
  folder: 'atlas',
  files: [...contents.keys()],
  texts: new Map([['README.txt', 'Grüße']]),
  fetchFile: async (url) => {
    const content = contents.get(url);
    if (content === undefined) throw new Error(url);
    return content;
  },
  onProgress: () => undefined,
  pause: async () => undefined,
  signal: new AbortController().signal,
  ...change,
});

describe('packFolder(options)', () => {
  it('packs every file and text into one folder, byte for byte', async () => {
    const archive = await packFolder(options());
    const unpacked = unzipSync(new Uint8Array(await archive.arrayBuffer()));
    expect(Object.keys(unpacked).toSorted()).toEqual([
      'atlas/README.txt',
      'atlas/assets/large.js',
      'atlas/data/empty.json',
      'atlas/index.html',
    ]);
    for (const [name, content] of contents) {
      expect(Buffer.compare(unpacked[`atlas/${name}`] ?? new Uint8Array(), content)).toBe(0);
    }
    expect(strFromU8(unpacked['atlas/README.txt'] ?? new Uint8Array())).toBe('Grüße');
  });

  it('tells how far it is, to the last byte', async () => {
    const told: number[] = [];
    await packFolder(options({ onProgress: ({ bytes }) => told.push(bytes) }));
    expect(told).toEqual([15, 700_015, 700_015]);
  });

  it('gives up in the middle of a file when it is cancelled', async () => {
    const controller = new AbortController();
    let pauses = 0;
    const pause = async () => {
      pauses += 1;
      if (pauses === 4) controller.abort();
    };
    await expect(packFolder(options({ pause, signal: controller.signal }))).rejects.toThrow();
    expect(pauses).toBe(4);
  });

  it('fails as a whole where a file cannot be had', async () => {
    await expect(packFolder(options({ files: ['index.html', 'missing.js'] }))).rejects.toThrow(
      'missing.js',
    );
  });
});
