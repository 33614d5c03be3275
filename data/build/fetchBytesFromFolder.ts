import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FetchBytes } from '../../src/data/package/fetchBytes.ts';
import { failed, ok } from '../../src/domain/model/result.ts';

/** Reads compiled files from the disk: for prerendering and tests, with `baseUrl` empty. */
export function fetchBytesFromFolder(folder: string): FetchBytes {
  return async (path) => {
    try {
      return ok(new Uint8Array(await readFile(join(folder, path))));
    } catch {
      return failed('not_found');
    }
  };
}
