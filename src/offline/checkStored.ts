import { cacheKeyOf, cacheNameOf, type OfflineFile, revisionOf } from './offlineList.ts';

/** What is really there, found by reading every file once more. */
export interface StoredCheck {
  readonly files: number;
  readonly bytes: number;
  readonly missing: readonly OfflineFile[];
  /** There, but not with the content it was built with: changed on the server or on the way. */
  readonly different: readonly OfflineFile[];
}

/** Files read at the same time: enough to keep the disk busy, few enough for a small device. */
const PARALLEL = 8;

/** Reads the store itself, asks no one who wrote it, and makes none where there is none. */
export async function checkStored(
  caches: Pick<CacheStorage, 'match'>,
  files: readonly OfflineFile[],
  scope: string,
): Promise<StoredCheck> {
  const missing: OfflineFile[] = [];
  const different: OfflineFile[] = [];
  const open = [...files];
  const work = async () => {
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      const options = { cacheName: cacheNameOf(scope), ignoreVary: true };
      const stored = await caches.match(cacheKeyOf(file, scope), options);
      const content = await stored?.arrayBuffer();
      if (content === undefined) missing.push(file);
      else if ((await revisionOf(content)) !== file.revision) different.push(file);
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, work));
  const there = files.filter((file) => !missing.includes(file));
  return {
    files: there.length,
    bytes: there.reduce((sum, { bytes }) => sum + bytes, 0),
    missing,
    different,
  };
}
